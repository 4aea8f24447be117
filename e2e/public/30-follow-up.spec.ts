import { expect, test } from '../support/test';

test.describe('30 · Anyone finds the follow-up of a worker', () => {
  test('asks, reads the answer and its reasons, shares the address @phone @nojs', async ({
    page,
    expectAccessible,
  }, { project }) => {
    await page.goto('/outils/suivi');
    if (project.name !== 'nojs') await expectAccessible();
    await page.getByLabel('Premier jour dans le poste').fill('2026-11-30');
    await page.getByLabel('Travail de nuit', { exact: true }).check();
    await page.getByLabel(/^Autorisation de conduite/).check();
    await page.getByLabel('Date des règles').fill('2026-11-21');
    await page.getByRole('button', { name: 'Voir le suivi' }).click();

    await expect(page.getByRole('heading', { name: /Suivi individuel adapté/ })).toBeVisible();
    await expect(
      page.getByText('avant la prise de poste, donc au plus tard le 30 novembre 2026'),
    ).toBeVisible();
    await expect(page.getByText('Attestation pour l’autorisation de conduite')).toBeVisible();
    await page.getByText('Pourquoi ce suivi ?').click();
    await expect(page.getByText(/R\.4624-18/).first()).toBeVisible();
    if (project.name !== 'nojs') await expectAccessible();

    const address = page.url();
    await page.goto('/');
    await page.goto(address);
    await expect(page.getByLabel('Travail de nuit', { exact: true })).toBeChecked();
  });

  test('an old link is explained by the rules of its time, and by what changed', async ({ page }) => {
    await page.goto('/outils/suivi?date=2025-09-30&exposition=SIR-CONDUITE');
    await expect(page.getByRole('heading', { name: /Suivi individuel renforcé/ })).toBeVisible();
    await page.goto('/outils/suivi?date=2025-10-01&exposition=SIR-CONDUITE');
    await expect(page.getByRole('heading', { name: /Suivi individuel simple/ })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'La conduite ne donne plus de suivi renforcé' }),
    ).toBeVisible();
  });

  test('a pregnancy is refused with kindness, beside the question', async ({ page, expectAccessible }) => {
    const answer = await page.goto('/outils/suivi?exposition=SIA-GROSSESSE');
    expect(answer?.status()).toBe(400);
    await expect(page).toHaveTitle(/^Erreur/);
    await expect(page.getByRole('link', { name: /Une grossesse ne se déclare jamais ici/ })).toBeVisible();
    await expectAccessible();
  });

  test('a program of another site gets the same as JSON', async ({ request }) => {
    const address = '/api/v1/suivi?date=2026-11-21&embauche=2026-11-30&exposition=SIR-RI-A';
    const answer = await request.get(address, { headers: { Origin: 'https://paie.example' } });
    expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(await answer.json()).toMatchObject({
      categorie: 'SIR',
      premierActe: { type: 'EMA', auPlusTard: '2026-11-30', avantAffectation: true },
      renouvellement: { plafondMois: 12, intermediaireMois: null },
    });
    const again = await request.get(address, { headers: { 'If-None-Match': answer.headers().etag! } });
    expect(again.status()).toBe(304);
    const refused = await request.get('/api/v1/suivi?date=2026-02-30');
    expect(refused.status()).toBe(400);
    expect(await refused.json()).toMatchObject({ erreurs: [{ parametre: 'date', code: 'DATE-INVALIDE' }] });
    expect((await (await request.get('/api/v1/openapi.json')).json()).openapi).toBe('3.1.0');
    const preflight = await request.fetch(address, {
      method: 'OPTIONS',
      headers: { Origin: 'https://paie.example' },
    });
    expect(preflight.headers()['access-control-allow-methods']).toContain('GET');
  });
});
