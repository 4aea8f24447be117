import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('11 · A submitted declaration is corrected, and colleagues do not overwrite each other', () => {
  test('a colleague in French, a correction in English', async ({ page, browser, expectAccessible }) => {
    const company = await freshCompany({ workers: 3 });
    const base = `/entreprise/${company.adherent.number}`;
    await company.enter(page.context());
    await page.goto(`${base}/declaration`);
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('button', { name: 'Begin the declaration' }).click();
    for (let step = 1; step <= 3; step++)
      await page.getByRole('button', { name: 'This is right, continue' }).click();

    const colleague = await browser.newContext({ locale: 'en-GB', baseURL: new URL(page.url()).origin });
    await company.enter(colleague, await company.addPerson(['declaration']));
    const theirs = await colleague.newPage();
    await theirs.goto(`${base}/declaration/duerp`);

    await page.getByLabel('We do not have one yet').check();
    await page.getByLabel('We have no works council').check();
    await page.getByLabel('Your role').fill('Owner');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Check and submit' })).toBeVisible();

    await theirs.getByLabel('Votre fonction').fill('Accountant');
    await theirs.getByRole('button', { name: 'Enregistrer et continuer' }).click();
    await expect(theirs.getByText('Un collègue vient d’enregistrer cette étape')).toBeVisible();
    await expect(theirs).toHaveTitle(/^Erreur/);
    await expect(theirs.getByText(/Owner/)).toBeVisible();
    await expect(theirs.getByLabel('Votre fonction')).toHaveValue('Accountant');
    await colleague.close();

    await page.getByRole('button', { name: 'Submit my declaration' }).click();
    await expect(page.getByText('Done: your declaration is submitted')).toBeVisible();

    await test.step('when a forgotten worker is added', async () => {
      await page.goto(`${base}/salaries/nouveau`);
      await page.getByLabel('Birth name').fill('Roussel');
      await page.getByLabel('First name').fill('Inès');
      await page.getByLabel('Birth date').fill('14/07/1930');
      await page.getByLabel('Start in the company').first().fill('2022-05-02');
      await page.getByLabel('Post', { exact: true }).selectOption({ label: 'Vendeur' });
      await page.getByRole('button', { name: 'Add the worker' }).first().click();
      await page.goto(`${base}/declaration`);
      await page.getByRole('link', { name: 'Check and correct' }).click();
      await expect(page.getByText('Roussel Inès')).toBeVisible();
      await test.step('whose birth date the review doubts: mended there, and back', async () => {
        await page.getByRole('link', { name: /Unusual age/ }).click();
        await page.getByLabel('Birth date').fill('14/07/1990');
        await page.getByRole('button', { name: 'Save' }).click();
        await expect(page).toHaveURL(`${base}/declaration/verification`);
        await expect(page.getByRole('link', { name: /Unusual age/ })).toHaveCount(0);
      });
      await page.getByRole('button', { name: 'Submit the correction' }).click();
      await expect(page).toHaveTitle(/^Error/);
      await page.getByLabel('What are you correcting?').fill('One forgotten worker');
      await page.getByRole('button', { name: 'Submit the correction' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /version 2/ })).toBeVisible();
      await page.getByRole('link', { name: 'What this version changed' }).click();
      await expect(page.getByText('Roussel Inès')).toBeVisible();
      await expectAccessible();
      await page.goBack();
      await page
        .getByRole('link', { name: /Declaration \d{4}/ })
        .first()
        .click();
      await expect(page.getByRole('link', { name: /See version 1/ })).toBeVisible();
    });
  });
});
