import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

const HEAD = 'Code interne;Nom;Prénom;Né(e) le;Entré le;Fonction exercée;Numéro SS';
const GOOD = [
  'A1;Blanc;Zoé;14/11/1999;15/03/2024;Soudeuse;2 99 11 27 229 012 68',
  'A2;Noir;Ali;02/05/1990;01/02/2020;Soudeur;',
];
const BAD = 'A3;Roux;Max;31/02/1986;01/02/2020;Soudeur;';
const file = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...lines].join('\r\n'), 'latin1'),
});

test.describe('14 · A list is imported, its bad lines are mended, the whole is taken back', () => {
  test('from the payroll file to the undo @phone @nojs', async ({ page, expectAccessible }, { project }) => {
    const looked = async () => project.name !== 'nojs' && expectAccessible();
    const company = await freshCompany({ workers: 2 });
    const base = `/entreprise/${company.adherent.number}`;
    await company.enter(page.context());
    await page.goto(`${base}/salaries`);
    await page.getByRole('link', { name: 'Importer' }).first().click();
    await looked();

    await test.step('when a PDF is sent by mistake, it says so', async () => {
      const pdf = { name: 'liste.xlsx', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7\n') };
      await page.getByLabel('Votre fichier').setInputFiles(pdf);
      await page.getByRole('button', { name: 'Envoyer et vérifier' }).click();
      await expect(page).toHaveTitle(/^Erreur/);
      await expect(page.getByText(/Ce fichier est un PDF/).first()).toBeVisible();
      await looked();
    });

    await test.step('when the list is sent, its columns are confirmed once', async () => {
      await page.getByLabel('Votre fichier').setInputFiles(file('paie.csv', ...GOOD, BAD));
      await page.getByRole('button', { name: 'Envoyer et vérifier' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: 'Que contient chaque colonne' }),
      ).toBeVisible();
      await expect(page.getByText('Numéro de sécurité sociale : jamais lu.')).toBeVisible();
      await looked();
      await page.getByLabel('Ce que contient « Code interne »').selectOption('Matricule');
      await page.getByLabel('Ce que contient « Fonction exercée »').selectOption('Poste');
      await page.getByRole('button', { name: 'Lire le fichier' }).click();
    });

    await test.step('then nothing is written before it is confirmed', async () => {
      await expect(page.getByRole('heading', { level: 1, name: 'Vérifier avant d’importer' })).toBeVisible();
      await expect(page.getByText('« 31/02/1986 » n’est pas une date')).toBeVisible();
      await looked();
      await page.getByRole('link', { name: /Nouveaux/ }).click();
      await expect(page.getByRole('rowheader', { name: 'Blanc Zoé' })).toBeVisible();
      await looked();
      await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Import terminé' })).toBeVisible();
      await looked();
    });
    const done = page.url();

    await test.step('and the bad line alone is mended and sent again', async () => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: /Lignes à corriger/ }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      expect(text).toContain('erreur');
      expect(text).not.toContain('229 012');
      const buffer = Buffer.from(text.replace('31/02/1986', '28/02/1986'));
      await page.getByRole('link', { name: 'Importer un autre fichier' }).click();
      await page
        .getByLabel('Votre fichier')
        .setInputFiles({ name: 'corrige.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Envoyer et vérifier' }).click();
      await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Import terminé' })).toBeVisible();
    });

    await test.step('until the first import is taken back whole', async () => {
      await page.goto(done);
      await page.getByRole('button', { name: 'Annuler tout l’import' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Import annulé' })).toBeVisible();
      await looked();
      await page.goto(`${base}/salaries`);
      await expect(page.getByText('Blanc Zoé')).toHaveCount(0);
      await expect(page.getByText('Roux Max').first()).toBeVisible();
    });
  });
});
