import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('12 · An employer keeps the list of workers and posts', () => {
  const title = 'adds, corrects, changes many, lets go and takes back';
  test(title, { tag: ['@phone', '@nojs'] }, async ({ page, javaScriptEnabled, expectAccessible }) => {
    // Axe needs scripts to look at a page.
    const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
    const company = await freshCompany({ workers: 4 });
    const base = `/entreprise/${company.adherent.number}`;
    await company.enter(page.context());
    const said = page.locator('.flash');

    await test.step('a post is declared with its exposures, and its help read', async () => {
      await page.goto(`${base}/postes/nouveau`);
      await page.getByLabel('Nom du poste').fill('Mécanicien');
      await page.getByText('Qu’est-ce qui compte ?').nth(2).click();
      await expect(page.getByText('H340, H350 ou H360', { exact: false })).toBeVisible();
      await page.getByLabel(/^Produits cancérogènes/).check();
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Calculer le suivi' }).click();
      await expect(page.locator('#apercu')).toContainText('Suivi individuel renforcé');
      await looksRight();
      await page.getByRole('button', { name: 'Ajouter le poste' }).click();
      await expect(said).toContainText('Le poste Mécanicien est ajouté');
    });

    await test.step('a worker is added, a social security number refused', async () => {
      await page.goto(`${base}/salaries`);
      await page.getByRole('link', { name: 'Ajouter un salarié' }).click();
      await page.getByLabel('Nom de naissance').fill('1 85 05 78 006 084 36');
      await page.getByLabel('Prénom').fill('Élodie');
      await page.getByLabel('Date de naissance').fill('3/2/1987');
      await page.getByLabel('Entrée dans l’entreprise').fill('2026-12-01');
      await page.getByLabel('Poste', { exact: true }).selectOption({ label: 'Mécanicien' });
      await page.getByRole('button', { name: 'Ajouter le salarié' }).click();
      await expect(page).toHaveTitle(/^Erreur/);
      await expect(page.getByRole('alert')).toContainText('numéro de sécurité sociale');
      await expect(page.getByLabel('Prénom')).toHaveValue('Élodie');
      await page.getByLabel('Nom de naissance').fill('Quesnel');
      await page.getByRole('button', { name: 'Ajouter le salarié' }).click();
      await expect(said).toContainText('Élodie Quesnel est dans votre liste. Suivi : SIR.');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Demande V-\d+ envoyée/);
      await looksRight();
    });

    await test.step('two colleagues write at once: both values are shown, nothing typed is lost', async () => {
      await page.goto(`${base}/salaries`);
      await page.getByRole('link', { name: 'Quesnel Élodie', exact: true }).click();
      const theirs = await page.context().newPage();
      await theirs.goto(page.url());
      await theirs.getByLabel('Prénom').fill('Élo');
      await theirs.getByRole('button', { name: 'Enregistrer' }).click();
      await theirs.close();
      // Whoever closes one tab looks at the other: left behind, it is not drawn and waits for ever.
      await page.bringToFront();
      await page.getByLabel('Prénom').fill('Élodie-Anne');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      const both = page.getByRole('row', { name: /Prénom/ });
      await expect(both).toContainText('Élodie-Anne');
      await expect(both).toContainText('Élo');
      await looksRight();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(said).toContainText('La fiche est enregistrée');
    });

    await test.step('two workers get an exposure at once, and lose it again', async () => {
      for (const index of [0, 1])
        await page.getByRole('checkbox', { name: /^Choisir (?!toutes)/ }).nth(index).check(); // prettier-ignore
      await page.getByText('Modifier les salariés cochés').click();
      await page.getByLabel('Exposition').selectOption('SIA-NUIT');
      await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await expect(said).toContainText('2 salariés modifiés');
      await page.getByRole('button', { name: 'Annuler' }).click();
      await expect(said).toContainText('2 fiches sont revenues comme avant');
    });

    await test.step('a post whose exposures change says who moves, and is undone', async () => {
      await page.goto(`${base}/postes`);
      await page.getByRole('link', { name: 'Vendeur' }).click();
      await page.getByLabel('Travail de nuit').check();
      await page.getByRole('button', { name: 'Enregistrer le poste' }).click();
      await expect(said).toContainText('4 salariés passent de SIS à SIA');
      await page.getByRole('button', { name: 'Annuler' }).click();
      await expect(said).toContainText('le poste est revenu comme avant');
    });

    await test.step('someone in SIR leaves: what the law asks is said there, and it is undone', async () => {
      await page.goto(`${base}/salaries?q=quesnel`);
      await page.getByRole('link', { name: /^Déclarer un départ/ }).click();
      await expect(page.getByText('Cette personne a été en suivi renforcé')).toBeVisible();
      await looksRight();
      await page.getByLabel('Dernier jour').fill('2026-11-30');
      await page.getByRole('button', { name: 'Déclarer le départ' }).click();
      await expect(page.getByRole('alert')).toContainText('ne peut pas précéder l’entrée');
      await page.goto(`${base}/salaries`);
      await page
        .getByRole('link', { name: /^Déclarer un départ/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Déclarer le départ' }).click();
      await expect(said).toContainText(/^Départ de .+ noté au/);
      await expect(page.getByText('4 salariés présents')).toBeVisible();
      await page.getByRole('button', { name: 'Annuler' }).click();
      await expect(page.getByText('5 salariés présents')).toBeVisible();
    });

    await test.step("another company's SIRET is refused", async () => {
      await page.goto(`${base}/etablissements`);
      await page.getByRole('link', { name: 'Ajouter un établissement' }).click();
      await page.getByLabel('SIRET').fill('732 829 320 00074');
      await page.getByLabel('Nom de l’établissement').fill('Atelier');
      await page.getByRole('button', { name: 'Enregistrer l’établissement' }).click();
      await expect(page.getByRole('alert')).toContainText('appartient à une autre entreprise');
      await looksRight();
    });
  });
});
