import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';
import { giveVisits } from '../support/visits';

test.describe('18 · An employer confirms, excuses and replaces', () => {
  const title = 'confirms, names a colleague instead, excuses late, books a slot';
  test(
    title,
    { tag: ['@phone', '@nojs'] },
    async ({ page, javaScriptEnabled, expectAccessible, readMail }) => {
      const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
      const company = await freshCompany({ workers: 5 });
      const { coming, tomorrow, waiting, nurse } = await giveVisits(company);
      const [first, second, late, fourth, sir] = company.workers.map(
        ({ firstName, usedName, familyName }) => `${firstName} ${usedName ?? familyName}`,
      );
      const base = `/entreprise/${company.adherent.number}/visites`;
      await company.enter(page.context());
      const said = page.locator('.flash');

      await test.step('the page says what to do first, and a presence is confirmed from it', async () => {
        await page.goto(base);
        await expect(page.getByRole('heading', { name: 'À faire' })).toBeVisible();
        await expect(page.getByRole('link', { name: `Confirmer la présence de ${first}` })).toBeVisible();
        await looksRight();
        await page
          .getByRole('button', { name: /^Confirmer la présence de/ })
          .nth(1)
          .click();
        await expect(said).toContainText(`Présence de ${first} confirmée`);
        await page.getByRole('button', { name: 'Annuler' }).click();
        await expect(said).toContainText('n’est plus confirmée');
      });

      await test.step('the page of the visit says when, where, why and what happened', async () => {
        await page.getByRole('link', { name: `Confirmer la présence de ${first}` }).click();
        await expect(page.getByText(nurse)).toBeVisible();
        await expect(page.locator('address')).toContainText('rue de la Prévention');
        await expect(page.getByText('Convocation envoyée')).toBeVisible();
        await looksRight();
        await page.getByRole('button', { name: 'Confirmer', exact: true }).click();
        await expect(page.getByText(`Confirmée par ${company.owner.name}`)).toBeVisible();
        await page.getByLabel('Votre message').fill('Peut-il venir avec son carnet ?');
        await page.getByRole('button', { name: 'Envoyer le message' }).click();
        await expect(page.getByText('Peut-il venir avec son carnet')).toBeVisible();
      });

      const stale = await page.context().newPage();
      await stale.goto(`${base}/${coming.id}/excuse`);

      await test.step('what it costs is said before, a reason and an answer are asked for', async () => {
        await page.getByRole('link', { name: 'Excuser', exact: true }).click();
        await expect(page.getByRole('heading', { name: /^Sans frais jusqu’au/ })).toBeVisible();
        await expect(page.getByText('jamais facturés au salarié')).toBeVisible();
        await expect(page.getByText(sir!)).toHaveCount(0);
        await looksRight();
        await page.getByRole('button', { name: 'Excuser' }).click();
        await expect(page.getByRole('alert')).toContainText('Choisissez une raison');
        await expect(page.getByRole('alert')).toContainText('Choisissez un collègue');
      });

      await test.step('a colleague comes instead, in the same step', async () => {
        await page.getByLabel('L’activité ne permet pas de le libérer').check();
        await page.getByLabel(late!).check();
        await page.getByRole('button', { name: 'Excuser' }).click();
        await expect(said).toContainText(`${late} prend la place de ${first}`);
        await expect(page.getByRole('link', { name: `remplacé par ${late}` })).toBeVisible();
        const mail = await readMail(company.owner.email);
        expect(mail.subject).toBeTruthy();
      });

      await test.step('a page that was left open is told what happened, and does nothing', async () => {
        await stale.getByLabel('Il est en congé').check();
        await stale.getByLabel('Personne').check();
        await stale.getByRole('button', { name: 'Excuser' }).click();
        await expect(stale.locator('.flash')).toContainText(`${company.owner.name} a déjà excusé ${first}`);
        await stale.close();
      });

      await test.step('after the notice period an excuse is late', async () => {
        await page.goto(`${base}/${tomorrow.id}/excuse`);
        await expect(page.getByRole('heading', { name: 'Le délai sans frais est passé' })).toBeVisible();
        await page.getByLabel('Il est en déplacement').check();
        await page.getByLabel('Personne').check();
        await page.getByRole('button', { name: 'Excuser' }).click();
        await expect(said).toContainText(`${second} est excusé, après le délai sans frais`);
        await expect(page.getByText('excusé après le délai')).toBeVisible();
      });

      await test.step('a free slot that the team opened is booked', async () => {
        await page.goto(`${base}/${waiting.id}`);
        await page.getByRole('link', { name: 'Choisir un créneau' }).click();
        await expect(page.getByText(nurse)).toBeVisible();
        await looksRight();
        await page.getByRole('button', { name: /^9 h 30,/ }).first().click(); // prettier-ignore
        await expect(said).toContainText(`C’est réservé : ${fourth}`);
      });

      await test.step('the list, the calendar and the attendance follow', async () => {
        await page.goto(`${base}?vue=rendez-vous`);
        await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
        await page.goto(`${base}/calendrier`);
        await expect(page.getByRole('heading', { name: 'Calendrier des visites' })).toBeVisible();
        await looksRight();
        await page.getByRole('link', { name: 'Mois suivant' }).click();
        await expect(page).toHaveURL(/mois=\d{4}-\d{2}/);
        await page.goto(`${base}/assiduite`);
        await expect(page.getByRole('heading', { name: 'Assiduité' })).toBeVisible();
        await looksRight();
      });
    },
  );
});
