import { expect, test } from '../support/test';

test.describe('53 · The team fills, confirms and cancels sessions', () => {
  test('plans, publishes, confirms, takes back and cancels', async ({ page, signInAs, expectAccessible }) => {
    await signInAs('gestion');
    await page.goto('/service');
    await page.getByRole('link', { name: 'Sensibilisations', exact: true }).click();
    await expectAccessible();
    await page.getByRole('link', { name: 'Planifier une session' }).click();
    await page.getByLabel('Thème').selectOption({ index: 1 });
    await page.getByLabel('Centre', { exact: false }).selectOption({ index: 1 });
    await page.getByLabel('Premier jour').fill('2027-03-16');
    await page.getByLabel('De', { exact: true }).fill('09:00');
    await page.getByLabel('À', { exact: true }).fill('08:00');
    await page.getByLabel('Minimum').fill('4');
    await page.getByLabel('Places', { exact: true }).fill('10');
    await page.getByLabel('Décision le').fill('2027-03-06');
    await page.getByRole('button', { name: 'Garder en brouillon' }).click();
    // Refused beside the field, all that was typed kept.
    await expect(page).toHaveTitle(/^Erreur/);
    await expect(page.getByLabel('Minimum')).toHaveValue('4');
    await page.getByLabel('À', { exact: true }).fill('12:00');
    await page.getByRole('button', { name: 'Garder en brouillon' }).click();

    await expect(page.getByText('La session est planifiée.')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(page.getByText('Ouverte aux inscriptions')).toBeVisible();
    await page.getByRole('button', { name: 'Confirmer la session' }).click();
    await expect(page.getByText('La session est confirmée.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Revenir en arrière' }).click();
    await expect(page.getByText('La session est de nouveau ouverte.')).toBeVisible();
    await page.getByLabel('Nouveau jour').fill('2027-03-23');
    await page.getByLabel('Nouvelle date de décision').fill('2027-03-13');
    await page.getByRole('button', { name: 'Reporter' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /23 mars 2027/ })).toBeVisible();
    await page.getByRole('button', { name: 'Annuler la session' }).click();
    await expect(page.getByText('Pas assez de participants')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Confirmer la session' })).toHaveCount(0);
  });

  test('invites the companies that a session concerns', async ({ page, signInAs, expectAccessible }) => {
    await signInAs('gestion');
    await page.goto('/service/sensibilisations');
    await page.getByRole('link', { name: 'Risque chimique' }).click();
    await page.getByRole('link', { name: 'Inviter des entreprises' }).click();
    await expectAccessible();
    const first = page.getByRole('checkbox', { name: /^Inviter / }).first();
    await first.check();
    await page.getByRole('button', { name: 'Inviter les entreprises cochées' }).click();
    await expect(page.getByText('1 entreprise est invitée par e-mail.')).toBeVisible();
  });

  test('what is late comes first, and every list opens', { tag: '@phone' }, async ({ page, signInAs, expectAccessible }) => {
    await signInAs('direction');
    for (const address of ['/service/sensibilisations', '/service/sensibilisations/sessions', '/service/sensibilisations/sessions?liste=passees', '/service/sensibilisations/sessions/nouvelle']) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await expectAccessible();
    }
  });
}); // prettier-ignore
