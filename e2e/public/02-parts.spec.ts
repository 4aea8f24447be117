import { expect, test } from '../support/test';

const parts = ['elements', 'formulaires', 'listes', 'chiffres'];
const pages = [
  '/aide',
  '/confidentialite',
  '/accessibilite',
  '/mentions-legales',
  '/connexion',
  '/nulle-part',
];

test.describe('02 · The parts of a page hold in every state', () => {
  for (const part of parts) {
    test(`${part}: nothing for axe, nothing wider than the page @phone`, async ({
      page,
      expectAccessible,
    }) => {
      for (const settings of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(settings);
        await page.goto(`/kit?partie=${part}`);
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await expectAccessible();
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test('public pages: nothing for axe @phone', async ({ page, expectAccessible }) => {
    for (const path of pages) {
      await page.goto(path);
      await expectAccessible();
    }
  });

  test('a refused form says so in its title, and its summary takes the focus', async ({ page }) => {
    await page.goto('/kit?partie=formulaires');
    await expect(page).toHaveTitle(/^Erreur :/);
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('SIRET de l’établissement')).toBeFocused();
  });

  test('rows are ticked one by one, by range, or all at once, and counted', async ({ page }) => {
    await page.goto('/kit?partie=listes');
    const bar = page.getByRole('status').filter({ hasText: /coch/ });
    const all = page.getByRole('checkbox', { name: 'Choisir toutes les lignes' });
    await all.check();
    await expect(bar).toHaveText('3 lignes cochées');
    await all.uncheck();
    await page.getByRole('checkbox', { name: 'Choisir Martin Jeanne' }).check();
    await expect(bar).toHaveText('1 ligne cochée');
    await page.getByRole('checkbox', { name: 'Choisir Le Goff' }).click({ modifiers: ['Shift'] });
    await expect(bar).toHaveText('3 lignes cochées');
  });

  test('what one types is saved; what is lost on the way is kept and sent again', async ({ page }) => {
    await page.goto('/kit?partie=formulaires');
    let tries = 0;
    await page.route('**/kit*', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      tries++;
      return route.fulfill(tries === 1 ? { status: 429 } : { status: 204, headers: { 'X-Version': '2' } });
    });
    const name = page.getByLabel('Nom', { exact: true });
    await name.fill('Lemoine');
    await expect(page.getByText('Vos réponses restent ici')).toBeVisible();
    await expect(name).toHaveValue('Lemoine');
    await expect(page.getByText(/^Enregistré à/)).toBeVisible();
    await expect(page.locator('input[name=version]')).toHaveValue('2');
  });

  test('the language is changed from any page, and kept @nojs', async ({ page }) => {
    await page.goto('/aide');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});
