import type { Locator, Page } from '@playwright/test';
import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

/** Walks with the Tab key until a control has the focus. */
async function tabTo(page: Page, control: Locator) {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches ${control}`);
}

test.describe('13 · An employer declares with the keyboard alone, from the home to the receipt and back', () => {
  test(
    'what is missing is mended where the links lead',
    { tag: '@phone' },
    async ({ page, expectAccessible }) => {
      const company = await freshCompany({ workers: 2 });
      const base = `/entreprise/${company.adherent.number}`;
      await company.enter(page.context());
      const press = async (control: Locator) => {
        await tabTo(page, control);
        await page.keyboard.press('Enter');
      };

      await test.step('the declaration is the first button of the home', async () => {
        await page.goto('/entreprise');
        await expect(page).toHaveURL(new RegExp(`${base}$`));
        await expectAccessible();
        await press(page.getByRole('link', { name: /^Commencer la déclaration/ }));
        await press(page.getByRole('button', { name: 'Commencer la déclaration' }));
        await expect(page.getByRole('heading', { level: 1, name: 'Votre entreprise' })).toBeVisible();
      });

      await test.step('the review says what is missing, and leads there', async () => {
        await page.goto(`${base}/declaration/verification`);
        const gaps = page.getByRole('link', { name: /Corriger/ });
        await expect(page.getByText('À corriger avant le dépôt')).toBeVisible();
        const places = await gaps.evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement).href),
        );
        expect(places.length).toBeGreaterThan(1);
        for (const place of new Set(places))
          expect((await page.request.get(place)).status(), place).toBe(200);
        await expectAccessible();
        await press(gaps.first());
        await expect(page.getByRole('heading', { level: 1, name: 'Document unique et CSE' })).toBeVisible();
      });

      await test.step('a day to come is refused where it is typed, and nothing else is lost', async () => {
        await tabTo(page, page.getByLabel('Oui, mis à jour le'));
        await page.keyboard.press('Space');
        await page.getByLabel('Date de la dernière mise à jour').fill('2099-05-12');
        await tabTo(page, page.getByLabel('Le CSE a été consulté le'));
        await page.keyboard.press('ArrowDown');
        await expect(page.getByLabel('Nous n’avons pas de CSE')).toBeChecked();
        await tabTo(page, page.getByLabel('Votre fonction'));
        await page.keyboard.type('Gérante');
        await page.keyboard.press('Enter');
        await expect(page).toHaveTitle(/^Erreur/);
        await expect(page.getByText('Cette date est dans le futur').first()).toBeVisible();
        await expect(page.getByLabel('Votre fonction')).toHaveValue('Gérante');
        await expectAccessible();
        await page.getByLabel('Date de la dernière mise à jour').fill('2026-05-12');
        await press(page.getByRole('button', { name: 'Enregistrer et continuer' }));
      });

      await test.step('one receipt, whatever the back button does', async () => {
        await press(page.getByRole('button', { name: 'Déposer ma déclaration' }));
        await expect(page.getByText('C’est fait : votre déclaration est déposée')).toBeVisible();
        await expect(page.getByRole('link', { name: 'Rectifier' })).toBeVisible();
        await page.goto(`${base}/declaration/verification`);
        await expect(page.getByText('Rien n’a changé depuis la version 1')).toBeVisible();
        await page.goto(base);
        await expect(page.getByRole('link', { name: /^Commencer la déclaration/ })).toHaveCount(0);
        await expect(page.getByText('au plus tard')).toHaveCount(0);
        await expectAccessible();
      });
    },
  );

  test('a declaration of a closed year is read, not corrected', async ({ page, signInAs }) => {
    await signInAs('boulangerie');
    await page.goto('/entreprise');
    await page.goto(`${page.url()}/declaration/2026/versions/1`);
    await expect(page.getByRole('heading', { level: 1, name: 'Déclaration 2026, version 1' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Rectifier' })).toHaveCount(0);
  });
});
