import { Secret, TOTP } from 'otpauth';
import type { Page } from '@playwright/test';
import { freshCompany } from '../support/company';
import { type Mail } from '../support/mail';
import { expect, test } from '../support/test';

async function signInByCode(
  page: Page,
  email: string,
  readMail: (to: string) => Promise<Mail>,
): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  let code: string | undefined;
  await expect
    .poll(async () => (code = /^\d{6}/.exec((await readMail(email)).subject)?.[0]), { message: 'a code' })
    .toBeDefined();
  await page.getByLabel('Code à 6 chiffres').fill(code!);
  await page.getByRole('button', { name: 'Se connecter' }).last().click();
}

test.describe('42 · A person protects the account', () => {
  test(
    'two factors, recovery codes, sessions',
    { tag: ['@phone', '@nojs'] },
    async ({ page, browser, readMail, expectAccessible }, info) => {
      const looked = async () => info.project.name !== 'nojs' && expectAccessible();
      const { owner, adherent } = await freshCompany();
      let recovery = '';

      await test.step('she signs in with a code and sets the second factor up', async () => {
        await signInByCode(page, owner.email, readMail);
        await expect(page).toHaveURL(new RegExp(`/entreprise/${adherent.number}$`));
        await page.goto('/compte/securite');
        await looked();
        await page.getByRole('link', { name: 'Activer la double vérification' }).click();
        const key = (await page.locator('code.key').innerText()).replaceAll(' ', '');
        await looked();
        await page
          .getByLabel('Code de vérification')
          .fill(new TOTP({ secret: Secret.fromBase32(key) }).generate());
        await page.getByRole('button', { name: 'Activer la double vérification' }).click();
        await expect(page.getByRole('heading', { name: 'Gardez ces codes de secours' })).toBeVisible();
        await looked();
        recovery = await page.locator('.recovery-codes code').first().innerText();
        await expect
          .poll(async () => (await readMail(owner.email)).subject)
          .toBe('Double vérification activée');
      });

      await test.step('elsewhere the e-mailed code alone opens nothing', async () => {
        const other = await (await browser.newContext()).newPage();
        await signInByCode(other, owner.email, readMail);
        await expect(other).toHaveURL(/\/connexion\/double-facteur/);
        const stopped = await other.request.get(`/entreprise/${adherent.number}`, { maxRedirects: 0 });
        expect(stopped.headers()['location']).toContain('/connexion/double-facteur');
        await other.getByLabel('Code de vérification').fill('000000');
        await other.getByRole('button', { name: 'Continuer' }).click();
        await expect(other.getByRole('alert')).toContainText('Ce code n’est pas le bon');
        await other.getByLabel('Code de vérification').fill(recovery);
        await other.getByRole('button', { name: 'Continuer' }).click();
        await expect(other).toHaveURL(new RegExp(`/entreprise/${adherent.number}$`));

        await page.goto('/compte/securite');
        await page.getByRole('button', { name: 'Fermer toutes les autres sessions' }).click();
        await other.goto(`/entreprise/${adherent.number}`);
        await expect(other).toHaveURL(/\/connexion/);
        await other.close();
      });

      await test.step('a new address is proved by its own code', async () => {
        const email = `nouvelle.${info.project.name}.${Date.now().toString(36)}@personne.example`;
        await page.goto('/compte/adresse');
        await page.getByLabel('Nouvelle adresse e-mail').fill(email);
        await page.getByRole('button', { name: 'Recevoir un code' }).click();
        await page
          .getByLabel('Code à 6 chiffres')
          .fill(/\b\d{6}\b/.exec((await readMail(email)).subject)![0]);
        await page.getByRole('button', { name: 'Utiliser cette adresse' }).click();
        await expect(page.getByText(`Vous vous connectez désormais avec ${email}.`)).toBeVisible();
        await expect
          .poll(async () => (await readMail(owner.email)).subject)
          .toBe('Votre adresse de connexion a changé');
      });
    },
  );
});
