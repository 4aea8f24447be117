import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('40 · People of a company come, change and go', () => {
  test(
    'from the invitation to the hand-over',
    { tag: ['@phone', '@nojs'] },
    async ({ page, context, browser, readMail, expectAccessible }, info) => {
      const looked = async (other = page) => info.project.name !== 'nojs' && expectAccessible(other);
      const company = await freshCompany();
      const team = `/entreprise/${company.adherent.number}/equipe`;
      const email = `nina.${info.project.name}.${Date.now().toString(36)}@personne.example`;
      await company.enter(context);

      await test.step('the administrateur invites a colleague', async () => {
        await page.goto(team);
        await looked();
        await page.getByRole('link', { name: 'Inviter une personne' }).click();
        await page.getByLabel('Son adresse e-mail').fill(email);
        await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
        await expect(page.getByText('Choisissez au moins un droit.').first()).toBeVisible();
        await expect(page).toHaveTitle(/^Erreur :/);
        await looked();
        await page.getByLabel('Déclarer').check();
        await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
        await expect(page.getByText(`Invitation envoyée à ${email}.`)).toBeVisible();
      });

      await test.step('who accepts from the mail and enters', async () => {
        const mail = await readMail(email);
        const guest = await (await browser.newContext()).newPage();
        await guest.goto(mail.link(/\/invitation\//));
        await guest.getByLabel('Prénom et nom').fill('Nina Recrue');
        await looked(guest);
        await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
        await expect(guest).toHaveURL(new RegExp(`/entreprise/${company.adherent.number}$`));
        expect((await guest.request.get(`${team}/invitations/nouvelle`)).status()).toBe(404);
        await guest.goto(mail.link(/\/invitation\//));
        await expect(guest.getByRole('heading', { name: 'Cette invitation a déjà servi' })).toBeVisible();
        await guest.close();
      });

      await test.step('her rights change, and change back', async () => {
        await page.goto(team);
        await page.getByRole('link', { name: /Modifier.*Nina Recrue/ }).click();
        await page.getByLabel('Voir les factures').check();
        await page.getByRole('button', { name: 'Enregistrer les droits' }).click();
        await expect(page.getByRole('row', { name: /Nina Recrue/ })).toContainText('facturation');
        await page.getByRole('button', { name: 'Annuler' }).click();
        await expect(page.getByRole('row', { name: /Nina Recrue/ })).not.toContainText('facturation');
      });

      await test.step('two tabs never overwrite each other in silence', async () => {
        const other = await context.newPage();
        for (const tab of [page, other]) {
          await tab.goto(team);
          await tab.getByRole('link', { name: /Modifier.*Nina Recrue/ }).click();
        }
        await other.getByLabel('Suivre les convocations').check();
        await other.getByRole('button', { name: 'Enregistrer les droits' }).click();
        await page.getByLabel('Consulter').check();
        await page.getByRole('button', { name: 'Enregistrer les droits' }).click();
        await expect(page.getByRole('alert')).toContainText('Quelqu’un a changé ces droits');
        await expect(page.getByText('Aujourd’hui :')).toContainText('convocations');
        await expect(page.getByLabel('Consulter')).toBeChecked();
        await other.close();
      });

      await test.step('the last administrateur hands over before leaving', async () => {
        await page.goto(team);
        await page.getByRole('row', { name: /vous/ }).getByRole('link').click();
        await page.getByRole('button', { name: 'Retirer mon accès' }).click();
        await expect(page.getByRole('alert')).toContainText('dernière personne');
        await page.goto(team);
        await page.getByRole('link', { name: /Modifier.*Nina Recrue/ }).click();
        await page.getByRole('button', { name: 'Transmettre à Nina Recrue' }).click();
        await expect(page.getByText('Nina Recrue administre maintenant l’entreprise.')).toBeVisible();
        await expect.poll(async () => (await readMail(email)).subject).toContain('Vous administrez');
        expect((await page.request.get(`/entreprise/${company.adherent.number}/journal`)).status()).toBe(404);
      });
    },
  );
});
