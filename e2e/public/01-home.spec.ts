import { expect, test } from '../support/test';

test.describe('01 · The home page says what the portal is for', () => {
  test('opens, in French, and leads to the sign-in page @phone @nojs', async ({ page, expectAccessible }, {
    project,
  }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (project.name !== 'nojs') await expectAccessible();
  });

  test('speaks English to who asks for it', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'en-GB', baseURL });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await context.close();
  });
});
