import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('41 · An accountant gets mandates and works from a portfolio', () => {
  test(
    'asked for, accepted, used, ended',
    { tag: ['@phone', '@nojs'] },
    async ({ page, context, browser, readMail, expectAccessible }, info) => {
      const looked = async (other = page) => info.project.name !== 'nojs' && expectAccessible(other);
      const company = await freshCompany();
      const firm = await freshCompany();
      const { number, name } = company.adherent;
      const accountant = await (await browser.newContext()).newPage();
      await firm.enter(accountant.context());
      await company.enter(context);

      await test.step('the accountant asks, with the same answer for a company that does not exist', async () => {
        for (const asked of ['99-99999', number]) {
          await accountant.goto('/portefeuille/demande');
          await accountant.getByLabel('Numéro d’adhérent de l’entreprise').fill(asked);
          await accountant.getByLabel('Votre cabinet').fill('Cabinet Essai');
          await looked(accountant);
          await accountant.getByRole('button', { name: 'Envoyer la demande' }).click();
          await expect(accountant.getByText(`Demande envoyée pour le n° ${asked}.`)).toBeVisible();
        }
        expect((await accountant.request.get(`/entreprise/${number}`)).status()).toBe(404);
      });

      await test.step('the company accepts within its own limits', async () => {
        await page.goto((await readMail(company.owner.email)).link(/\/equipe/));
        await looked();
        await page.getByRole('link', { name: /Répondre/ }).click();
        await page.getByLabel('Consulter').check();
        await looked();
        await page.getByRole('button', { name: 'Accepter la demande' }).click();
        await expect(page.getByText('peut maintenant agir pour l’entreprise')).toBeVisible();
      });

      await test.step('the portfolio finds it, and one click enters under a banner', async () => {
        await accountant.goto('/portefeuille');
        await accountant.getByLabel('Nom, numéro, ville ou SIREN').fill(number);
        await accountant.getByRole('button', { name: 'Filtrer' }).click();
        await expect(accountant).toHaveURL(/q=/);
        await looked(accountant);
        await accountant.getByRole('link', { name, exact: true }).click();
        await expect(accountant).toHaveURL(new RegExp(`/entreprise/${number}$`));
        await expect(accountant.getByText(`Vous agissez pour ${name}`)).toBeVisible();
        for (const closed of ['equipe', 'journal'])
          expect((await accountant.request.get(`/entreprise/${number}/${closed}`)).status()).toBe(404);
      });

      await test.step('the company ends it at once, and can take that back', async () => {
        await page
          .getByRole('link', { name: /Modifier.*/ })
          .last()
          .click();
        await page.getByRole('button', { name: 'Mettre fin au mandat' }).click();
        expect((await accountant.request.get(`/entreprise/${number}`)).status()).toBe(404);
        await page.getByRole('button', { name: 'Annuler' }).click();
        expect((await accountant.request.get(`/entreprise/${number}`)).status()).toBe(200);
      });
      await accountant.close();
    },
  );
});
