import { expect, test } from '../support/test';

test.describe('32 · Anyone finds out whether a return to work needs a visit', () => {
  test('asks, reads the answer, its article and what to do, shares the address @phone @nojs', async ({
    page,
    expectAccessible,
  }, { project }) => {
    const machine = project.name !== 'nojs';
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Faut-il une visite de reprise ?' }).click();
    if (machine) await expectAccessible();
    await page.getByLabel('Accident du travail').check();
    await page.getByLabel('Premier jour d’absence').fill('2028-02-01');
    await page.getByLabel('Jour de la reprise', { exact: true }).fill('2028-03-02');
    await page.getByRole('button', { name: 'Voir la réponse' }).click();

    await expect(
      page.getByRole('heading', { name: 'Oui, une visite de reprise est obligatoire' }),
    ).toBeVisible();
    await expect(page.getByText('vendredi 10 mars 2028')).toBeVisible();
    await expect(page.getByText(/^30 jours/)).toBeVisible();
    await expect(page.getByText(/R\.4624-31/).first()).toBeVisible();
    if (machine) await expectAccessible();

    await page.getByLabel('Premier jour d’absence').fill('2028-02-02');
    await page.getByRole('button', { name: 'Voir la réponse' }).click();
    await expect(
      page.getByRole('heading', { name: 'Pas de visite, mais une information au médecin du travail' }),
    ).toBeVisible();
    await expect(page.getByText(/R\.4624-33/).first()).toBeVisible();

    const address = page.url();
    await page.goto('/aide');
    await page.goto(address);
    await expect(page.getByLabel('Accident du travail')).toBeChecked();
    await page.getByRole('link', { name: 'Me connecter pour informer le médecin' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/connecter|connexion/i);
  });

  test('a recent pré-reprise may change what follows, and never decides', async ({ page }) => {
    await page.goto(
      '/outils/reprise?cause=maladie&arret=2026-01-05&reprise=2026-11-30&prereprise=2026-11-12',
    );
    await expect(page.getByRole('heading', { name: /^Oui, une visite de reprise/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'La pré-reprise peut changer la suite' })).toBeVisible();
  });

  test('an employer who is signed in goes on to announce it', async ({ page, signInAs }) => {
    await signInAs('garage');
    await page.goto('/outils/reprise?cause=maternite&arret=2026-06-01&reprise=2026-11-30');
    await page.getByRole('link', { name: 'Annoncer la reprise' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Un salarié revient d’une absence' }),
    ).toBeVisible();
  });

  test('what cannot be is said beside the field @phone', async ({ page, expectAccessible }) => {
    const answer = await page.goto('/outils/reprise?cause=maladie&arret=2026-11-30&reprise=2026-11-02');
    expect(answer?.status()).toBe(400);
    await expect(page).toHaveTitle(/^Erreur/);
    await expect(
      page.getByRole('link', { name: 'La reprise ne peut pas précéder le premier jour d’absence.' }),
    ).toBeVisible();
    await expectAccessible();
  });

  test('a program gets the same as JSON', async ({ request }) => {
    const address = '/api/v1/visites/reprise?cause=maladie&arret=2026-09-24&reprise=2026-11-23';
    const answer = await request.get(address, { headers: { Origin: 'https://paie.example' } });
    expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(await answer.json()).toMatchObject({
      requise: true,
      auPlusTard: '2026-12-01',
      duree: { jours: 60 },
      information: null,
      article: 'R.4624-31',
    });
    const refused = await request.get(
      '/api/v1/visites/reprise?cause=grippe&arret=2026-02-30&reprise=2026-03-01',
    );
    expect(refused.status()).toBe(400);
    expect(await refused.json()).toMatchObject({
      erreurs: [{ code: 'CAUSE-INCONNUE' }, { code: 'DATE-INVALIDE' }],
    });
    const { paths } = (await (await request.get('/api/v1/openapi.json')).json()) as { paths: object };
    expect(Object.keys(paths)).toContain('/api/v1/visites/reprise');
  });
});
