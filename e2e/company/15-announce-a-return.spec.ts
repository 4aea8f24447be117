import { addDays, day } from '../../app/domain/shared/day';
import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

// The clock of the product stands on this machine's day.
const today = () => day(new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' }));

test.describe('15 · An employer announces a return to work and the first visit of a new worker', () => {
  const title = 'the law decides before anything is sent; a new worker brings his visit';
  test(
    title,
    { tag: ['@phone', '@nojs'] },
    async ({ page, javaScriptEnabled, expectAccessible, readMail }) => {
      const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
      const company = await freshCompany({ workers: 30 });
      const base = `/entreprise/${company.adherent.number}`;
      const worker = company.workers[7]!;
      const name = worker.usedName ?? worker.familyName;
      await company.enter(page.context());
      const returnOn = addDays(today(), 2);
      const fill = async (days: number) => {
        await page.getByLabel('Premier jour d’absence').fill(addDays(returnOn, -days));
        await page.getByLabel('Jour du retour').fill(returnOn);
        await page.getByRole('button', { name: 'Continuer' }).click();
      };

      await test.step('from the home, one entry asks what happened, then about whom', async () => {
        await page.goto(base);
        await page.getByRole('link', { name: 'Signaler ce qui arrive à un salarié' }).click();
        await looksRight();
        await page.getByRole('link', { name: 'Un salarié revient d’une absence' }).click();
        await page.getByLabel('Nom ou matricule').fill(name);
        await page.getByRole('button', { name: 'Filtrer' }).click();
        await looksRight();
        await page.locator('.todos a', { hasText: name }).first().click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Retour d’absence');
        await looksRight();
      });

      await test.step('what is missing is said, what was typed is kept', async () => {
        await page.getByLabel('Jour du retour').fill(returnOn);
        await page.getByRole('button', { name: 'Continuer' }).click();
        await expect(page).toHaveTitle(/^Erreur/);
        await expect(page.getByRole('alert')).toContainText('Choisissez la raison de l’absence.');
        await expect(page.getByLabel('Jour du retour')).toHaveValue(returnOn);
      });

      await test.step('59 days of illness: nothing is required, nothing is sent', async () => {
        await page.getByLabel('Maladie ou accident non professionnel').check();
        await fill(59);
        await expect(page.getByText('Aucune visite de reprise n’est obligatoire')).toBeVisible();
        await expect(page.getByText('Vous n’avez rien à faire')).toBeVisible();
        await expect(page.getByRole('button', { name: 'Demander la visite de reprise' })).toHaveCount(0);
        await looksRight();
        await page.getByRole('button', { name: 'Modifier' }).click();
      });

      await test.step('60 days: the visit is required, by when is said, and it is sent', async () => {
        await fill(60);
        await expect(page.getByText('Une visite de reprise est obligatoire')).toBeVisible();
        await expect(page.getByText('Code du travail, article R.4624-31')).toBeVisible();
        await looksRight();
        await page.getByRole('button', { name: 'Demander la visite de reprise' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Demande V-\d+ envoyée/);
        await looksRight();
        const mail = await readMail(company.owner.email);
        expect(mail.subject).toMatch(/V-\d+/);
        expect(mail.subject).not.toMatch(/reprise|maladie/i);
        await page.getByRole('link', { name: 'Suivre cette demande' }).click();
        await expect(page.getByText('Visite de reprise').first()).toBeVisible();
      });

      await test.step('a new worker brings the first visit, whose deadline may be past already', async () => {
        await page.goto(`${base}/signaler/embauche`);
        await page.getByRole('link', { name: 'Ajouter un salarié' }).first().click();
        await page.getByLabel('Nom de naissance').fill('Quesnel');
        await page.getByLabel('Prénom').fill('Élodie');
        await page.getByLabel('Date de naissance').fill('03/02/1987');
        await page.getByLabel('Entrée dans l’entreprise').fill(addDays(today(), -120));
        await page.getByLabel('Poste', { exact: true }).selectOption({ label: 'Vendeur' });
        await page.getByRole('button', { name: 'Ajouter le salarié' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Demande V-\d+ envoyée/);
        await expect(page.getByText('Visite d’embauche')).toBeVisible();
        await expect(page.getByText(/^La date limite était le/)).toBeVisible();
        await looksRight();
      });

      await test.step('and the request is taken back while it waits', async () => {
        await page.getByRole('button', { name: 'Annuler cette demande' }).click();
        await expect(page.locator('.flash')).toContainText('C’est annulé');
      });
    },
  );
});
