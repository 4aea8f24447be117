import { expect, test } from '../support/test';

const pages = [
  '/service', '/service/campagne', '/service/campagne/non-declarants', '/service/campagne/relances', '/service/adherents',
  '/service/adherents/nouveau', '/service/adherents/27-00320', '/service/courriers', '/service/thesaurus', '/service/tarifs',
  '/service/indicateurs', '/service/reglages', '/service/visites/reglages',
  '/service/visites/ordre', '/service/equipe', '/service/journal',
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

  test('settles what the law leaves to the service, and two colleagues do not overwrite each other', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('direction');
    await page.goto('/service');
    await page.getByRole('link', { name: 'Réglages', exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Pages des réglages' })
      .getByRole('link', { name: 'Visites' })
      .click();
    const colleague = await page.context().newPage();
    await colleague.goto('/service/visites/reglages');

    const target = page.getByLabel('Taux d’absence visé');
    await target.fill('500');
    await page.getByRole('button', { name: /^Enregistrer/ }).click();
    await expect(page).toHaveTitle(/^Erreur/);
    await expect(target).toHaveValue('500');
    await expectAccessible();
    await target.fill('6');
    await page.getByRole('button', { name: /^Enregistrer/ }).click();
    await expect(page.getByText('Les réglages des visites sont enregistrés')).toBeVisible();

    await colleague.getByRole('button', { name: /^Enregistrer/ }).click();
    await expect(colleague).toHaveTitle(/^Erreur/);
    await expect(colleague.getByText('Un collègue a modifié ces informations')).toBeVisible();
    await colleague.getByRole('button', { name: /^Enregistrer/ }).click();
    await expect(colleague.getByLabel('Taux d’absence visé')).toHaveValue('5');
    await colleague.goto('/service/journal');
    await expect(colleague.getByText('a modifié les réglages des visites').first()).toBeVisible();
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
