import { expect, test } from '../support/test';

const pages = [
  '/service', '/service/campagne', '/service/campagne/non-declarants', '/service/campagne/relances', '/service/adherents',
  '/service/adherents/nouveau', '/service/adherents/27-00320', '/service/courriers', '/service/thesaurus', '/service/tarifs',
  '/service/indicateurs', '/service/reglages', '/service/journal',
]; // prettier-ignore

test.describe('50 · The service sees at once what to handle first', () => {
  test(
    'every page of the service, in order and accessible',
    { tag: '@phone' },
    async ({ page, signInAs, expectAccessible }) => {
      test.setTimeout(120_000);
      await signInAs('direction');
      for (const address of pages) {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessible();
      }
    },
  );

  test('from the rate of the campagne to a company that has not declared', async ({ page, signInAs }) => {
    await signInAs('gestion');
    await page.goto('/service');
    await page.getByRole('link', { name: 'Campagne', exact: true }).click();
    await page
      .getByRole('link', { name: /n’ont pas déclaré/ })
      .first()
      .click();
    await page.getByLabel('Rechercher').fill('Normandie');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(page).toHaveURL(/Normandie/);
    await page.getByRole('link', { name: 'Normandie Emballages' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Normandie Emballages/ })).toBeVisible();
  });

  test('the tables of the service project come as files', async ({ page, signInAs }) => {
    await signInAs('medecin');
    for (const table of ['secteurs', 'naf']) {
      const file = await page.request.get(`/service/indicateurs/${table}.csv`);
      expect(file.headers()['content-type']).toMatch(/^text\/csv/);
      expect(await file.text()).toContain('TOTAL');
    }
  });
});
