import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('10 · A company opens its access and declares for the first time', () => {
  test(
    'from the letter to the receipt',
    { tag: ['@phone', '@nojs'] },
    async ({ page, readMail, expectAccessible }, info) => {
      // axe needs scripts of its own.
      const looked = async () => info.project.name !== 'nojs' && expectAccessible();
      const company = await freshCompany({ owned: false });
      const email = `ada.${info.project.name}.${Date.now().toString(36)}@personne.example`;

      await test.step('given the number and the code of the letter', async () => {
        await page.goto('/');
        await page.getByRole('link', { name: 'Premier accès' }).first().click();
        await page.getByLabel('Numéro d’adhérent').fill(company.adherent.number);
        await page.getByLabel('Code d’activation').fill(company.activationCode.toLowerCase());
        await looked();
        await page.getByRole('button', { name: 'Continuer' }).click();
        await page.getByLabel(/nom/i).first().fill('Ada Martin');
        await page.getByLabel(/adresse e-mail/i).fill(email);
        await looked();
        await page
          .getByRole('button')
          .filter({ hasText: /code|Continuer/ })
          .last()
          .click();
        const mail = await readMail(email);
        await page.getByLabel('Code à 6 chiffres').fill(/\b\d{6}\b/.exec(mail.subject + mail.text)![0]);
        await page
          .getByRole('button')
          .filter({ hasText: /Ouvrir|connecter|Continuer/ })
          .last()
          .click();
        await expect(page).toHaveURL(new RegExp(`/entreprise/${company.adherent.number}`));
      });

      await test.step('when she adds her two workers', async () => {
        await page.goto(`/entreprise/${company.adherent.number}/salaries/nouveau`);
        for (const [familyName, firstName, last] of [
          ['Durand', 'Zoé', false],
          ['Petit', 'Noé', true],
        ] as const) {
          await page.getByLabel('Nom de naissance').fill(familyName);
          await page.getByLabel('Prénom').fill(firstName);
          await page.getByLabel('Date de naissance').fill('03/02/1987');
          await page.getByLabel('Entrée dans l’entreprise').fill('2021-09-01');
          await page.getByLabel('Poste', { exact: true }).selectOption({ label: 'Vendeur' });
          await page
            .getByRole('button', { name: last ? 'Ajouter le salarié' : 'Ajouter, puis un autre' })
            .click();
          await expect(page.getByText(`${familyName}`).first()).toBeVisible();
        }
      });

      await test.step('and goes through the steps', async () => {
        await page.goto(`/entreprise/${company.adherent.number}/declaration`);
        await looked();
        await page.getByRole('button', { name: 'Commencer la déclaration' }).click();
        for (const step of ['Votre entreprise', 'Vos salariés', 'Postes et expositions']) {
          await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
          await looked();
          await page.getByRole('button', { name: 'C’est exact, continuer' }).click();
        }
        await page.getByLabel('Oui, mis à jour le').check();
        await page.getByLabel('Nous n’avons pas de CSE').check();
        await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
        await expect(page).toHaveTitle(/^Erreur/);
        await expect(page.getByLabel('Oui, mis à jour le')).toBeChecked();
        await looked();
        await page.getByLabel('Date de la dernière mise à jour').fill('2026-05-12');
        await page.getByLabel('Votre fonction').fill('Gérante');
        await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
      });

      await test.step('then the declaration is submitted once, with its receipt', async () => {
        await expect(page.getByRole('heading', { name: 'Votre cotisation prévue' })).toBeVisible();
        await looked();
        await page.getByRole('button', { name: 'Déposer ma déclaration' }).click();
        await expect(page.getByText('C’est fait : votre déclaration est déposée')).toBeVisible();
        await looked();
        const href = await page.getByRole('link', { name: /Télécharger le récépissé/ }).getAttribute('href');
        const pdf = await page.request.get(href!);
        expect(pdf.headers()['content-type']).toBe('application/pdf');
        expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
        await expect
          .poll(async () => (await readMail(email)).subject)
          .toMatch(/Déclaration \d{4} bien reçue/);
      });
    },
  );
});
