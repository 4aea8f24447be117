import { expect, test } from '../support/test';

test.describe('51 · The team clears ten requests', () => {
  test(
    'someone new to the service places ten requests, one after the other, without leaving the page',
    { tag: ['@phone', '@nojs'] },
    async ({ page, signInAs, expectAccessible, javaScriptEnabled }) => {
      test.setTimeout(120_000);
      await signInAs('assistante');
      await page.goto('/service');
      await page.getByRole('link', { name: /demandes de visite en retard/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Demandes de visite' })).toBeVisible();
      // The page opens on one's own team; the journey is walked three times, so it takes them all.
      await page.goto('/service/visites?equipe=toutes');
      if (javaScriptEnabled) await expectAccessible();
      const best = page.getByRole('button', { name: /^(Placer le|Placer ici)/ }).first();
      const open = page.getByRole('link', { name: 'Ouvrir la première demande' });
      // On a phone the list comes alone.
      if (await open.isVisible()) await open.click();
      else await page.locator('tbody').getByRole('link').first().click();
      if (javaScriptEnabled) await expectAccessible();
      const cleared = new Set<string>();
      for (let tries = 0; cleared.size < 10 && tries < 20; tries++) {
        // A colleague has handled this one meanwhile: the first of the list is the next.
        if ((await best.count()) === 0) await page.goto('/service/visites?equipe=toutes&suite=premiere');
        const who = await page.getByRole('heading', { level: 2 }).first().innerText();
        await best.click();
        // A colleague may take the slot or the request meanwhile: then it is said.
        const said = page.getByRole('status').filter({ hasText: /Rendez-vous fixé|vient d/ });
        await expect(said).toBeVisible();
        const words = await said.innerText();
        if (words.includes('Rendez-vous fixé')) cleared.add(`${who} ${tries}`);
      }
      expect(cleared.size).toBe(10);
      await page.getByRole('button', { name: 'Retirer ce rendez-vous' }).click();
      await expect(page.getByText('La demande est revenue dans la liste')).toBeVisible();
    },
  );

  test('several are placed at once on proposed slots, shown before, withdrawn after', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('infirmier');
    await page.goto('/service/visites?file=infirmier&equipe=toutes&type=periodique');
    const boxes = page.getByRole('checkbox', { name: /Choisir la demande/ });
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await page.getByRole('button', { name: 'Proposer des créneaux' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Créneaux proposés' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Fixer ces rendez-vous' }).click();
    await expect(page.getByText(/rendez-vous fixés?\./)).toBeVisible();
    await page.getByRole('button', { name: 'Retirer ces rendez-vous' }).click();
    await expect(page.getByText(/revenues? dans la liste/)).toBeVisible();
  });

  test('a doctor hands a request over, a nurse finds it first, they write to the company', async ({
    page,
    signInAs,
  }) => {
    await signInAs('medecin');
    await page.goto('/service/visites?file=medecin&equipe=toutes&type=demande-employeur');
    const first = page.locator('tbody').getByRole('link').first();
    const who = await first.innerText();
    await first.click();
    await page.getByRole('button', { name: 'Confier à un infirmier' }).first().click();
    await expect(page.getByText('Demande confiée aux infirmiers')).toBeVisible();
    await signInAs('infirmier');
    await page.goto('/service/visites?file=infirmier&equipe=toutes&regle=IDE-CONFIEE');
    await page.getByRole('link', { name: who }).click();
    await page.getByLabel('Votre message').fill('Nous vous proposons une date cette semaine.');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await expect(page.getByText('Message envoyé')).toBeVisible();
    await expect(page.getByText('Nous vous proposons une date cette semaine.')).toBeVisible();
  });

  test('what a worker asked by himself is confidential, and management does not see it', async ({
    page,
    signInAs,
  }) => {
    await signInAs('medecin');
    await page.goto('/service/visites?file=medecin&equipe=toutes&type=demande-travailleur');
    await page.locator('tbody').getByRole('link').first().click();
    await expect(page.getByText('Confidentiel : l’employeur ne le voit pas').first()).toBeVisible();
    const address = new URL(page.url());
    for (const person of ['gestion', 'direction'] as const) {
      await signInAs(person);
      await page.goto('/service/visites?equipe=toutes&type=demande-travailleur');
      await expect(page.getByText('Aucune demande dans cette vue')).toBeVisible();
      const answer = await page.goto(`/service/visites/demandes/${address.searchParams.get('demande')}`);
      expect(answer?.status()).toBe(404);
    }
  });

  test('the next edition of the order is prepared for a day to come', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('direction');
    await page.goto('/service/visites/ordre');
    await page.getByLabel('À compter du').fill('2001-01-01');
    await page.getByRole('button', { name: 'Préparer l’édition suivante' }).click();
    await expect(page).toHaveTitle(/^Erreur/);
    await page.getByLabel('À compter du').fill('2099-01-01');
    await page.getByRole('button', { name: 'Préparer l’édition suivante' }).click();
    await expect(page.getByText('Édition préparée')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Monter : Visite de pré-reprise' }).click();
    await expect(page.locator('tbody tr').first()).toContainText('Visite de pré-reprise');
    await page.getByRole('button', { name: 'Abandonner cette édition' }).click();
    await expect(page.getByText('Édition abandonnée')).toBeVisible();
  });

  test('a notice is read, a request by telephone is noted', async ({ page, signInAs, expectAccessible }) => {
    await signInAs('assistante');
    await page.goto('/service/visites/signalements?secteur=tous');
    await expectAccessible();
    await page
      .getByRole('button', { name: /Marquer comme lu/ })
      .first()
      .click();
    await expect(page.getByText('Marqué comme lu')).toBeVisible();

    await page.goto('/service/visites/nouvelle');
    await page.getByLabel('Nom et prénom du salarié').fill('martin');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page
      .getByRole('link', { name: /^Choisir/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Noter la demande' }).click();
    await expect(page).toHaveTitle(/^Erreur/);
    await page.getByLabel('Une pré-reprise, demandée par le médecin traitant').check();
    await page.getByLabel('Qui a appelé').fill('Dr Lefort');
    await page.getByRole('button', { name: 'Noter la demande' }).click();
    await expect(page.getByText(/Demande V-\d+ notée/)).toBeVisible();
    await expect(page.getByText('Confidentiel : l’employeur ne le voit pas').first()).toBeVisible();
    await expectAccessible();
  });
});
