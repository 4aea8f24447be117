import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('17 · An employer sees what is due and takes the list away', () => {
  test('from a visit nobody knew of to the list as a file @phone @nojs', async ({
    page,
    expectAccessible,
  }, info) => {
    const looked = async () => info.project.name !== 'nojs' && expectAccessible();
    const company = await freshCompany({ workers: 2 });
    const base = `/entreprise/${company.adherent.number}`;
    const { familyName, firstName, usedName } = company.workers[0]!;
    const name = `${usedName ?? familyName} ${firstName}`;
    await company.enter(page.context());

    await test.step('given workers whose last visit nobody told', async () => {
      await page.goto(`${base}/visites`);
      await page.getByRole('link', { name: 'Échéances de vos salariés' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Échéances des visites' })).toBeVisible();
      await expect(page.getByRole('link', { name }).first()).toBeVisible();
      await page.getByText('Comment ces dates sont-elles calculées').click();
      await expect(page.getByText('Code du travail, article R.4624-16')).toBeVisible();
      await looked();
    });

    await test.step('when the last visit is told, its next one is late', async () => {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByLabel('Entrée dans l’entreprise').fill('2015-03-02');
      await page.getByLabel('Date de naissance').fill('1985-07-14');
      await page.getByText('Contrat, autres employeurs, dernière visite').click();
      await page.getByLabel('Dernière visite de santé au travail').fill('2019-05-10');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();
      await page.goto(`${base}/visites/echeances`);
      await page.getByRole('link', { name: /^En retard/ }).click();
      const row = page.getByRole('row', { name: new RegExp(name) });
      await expect(row).toContainText('10/05/2024');
      await expect(row).toContainText('R.4624-16');
      await expect(row).toContainText('Non fixée');
      await looked();
    });

    await test.step('then the worker’s page says it with its reason', async () => {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Ses visites' })).toBeVisible();
      await expect(page.getByText('10 mai 2024').first()).toBeVisible();
      await looked();
      await page.getByRole('link', { name: 'Signaler quelque chose pour cette personne' }).click();
      await expect(page.getByText(usedName ?? familyName).first()).toBeVisible();
    });

    await test.step('and the home, which leads to the late ones', async () => {
      await page.goto(base);
      await page.getByRole('link', { name: 'Voir la visite en retard' }).click();
      await expect(page).toHaveURL(/filtre=retard/);
      await page.getByLabel('Nom ou matricule').fill(usedName ?? familyName);
      await page.getByRole('button', { name: 'Filtrer' }).click();
      await expect(page).toHaveURL(/filtre=retard.*q=|q=.*filtre=retard/);
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    });

    await test.step('until the list is taken away as it is shown', async () => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Emporter cette liste (CSV)' }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
      const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(name);
      expect(lines[1]).toContain('En retard');
      expect(lines[1]).toContain('10/05/2024');
    });
  });
});
