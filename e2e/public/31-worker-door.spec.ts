import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const unique = (title: string) => `${title}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 7)}@exemple.fr`; // prettier-ignore

/** Everything from the page of rights to the code, as a bakery's worker. */
async function ask(page: Page, email: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Mes droits, demander un rendez-vous' }).click();
  await page.getByRole('link', { name: 'Demander un rendez-vous', exact: true }).first().click();
  await page.getByLabel('Je veux voir le médecin du travail ou un infirmier').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('Prénom').fill('Amandine');
  await page.getByLabel('Nom de famille').fill('Tisserand');
  await page.getByLabel('Date de naissance').fill('1987-02-03');
  await page.getByLabel('Votre employeur', { exact: true }).fill('Boulangerie Martin, Évreux');
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.getByLabel('Quand êtes-vous libre ?').fill('Le mardi matin');
  await page.getByLabel('Je suis d’accord pour une visite par vidéo').check();
  await page.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();
}

test.describe('31 · A worker asks for a visit that the employer never sees', () => {
  test(
    'from the home page to the thread with the team, and out again',
    { tag: ['@phone', '@nojs'] },
    async ({ page, readMail, expectAccessible: axe }, { project }) => {
      // axe is a script of the page.
      const expectAccessible = async () => void (project.name !== 'nojs' && (await axe()));
      const email = unique('amandine');
      await ask(page, email);
      await expect(page.getByRole('heading', { name: 'Saisissez votre code', level: 1 })).toBeVisible();
      await expect(page.getByText('Boulangerie Martin, Évreux')).toBeVisible();
      await expectAccessible();

      const first = (await readMail(email)).subject;
      // A wrong code, then a change of mind: nothing typed is lost.
      await page.getByLabel('Code à 6 chiffres').fill('000000');
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await expect(page.getByRole('alert')).toContainText('Ce code n’est pas le bon');
      await page.getByRole('link', { name: 'Changer d’adresse ou recevoir un autre code' }).click();
      await expect(page.getByLabel('Nom de famille')).toHaveValue('Tisserand');
      await expectAccessible();
      await page.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();

      await expect.poll(async () => (await readMail(email)).subject).not.toBe(first);
      const mail = await readMail(email);
      expect(mail.subject).toMatch(/^\d{6}\s: votre code$/);
      expect(mail.text).not.toMatch(/visite|médecin|Tisserand|Boulangerie/i);
      await page.getByLabel('Code à 6 chiffres').fill(mail.subject.slice(0, 6));
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();

      await expect(page.getByRole('heading', { name: 'Mes demandes', level: 1 })).toBeVisible();
      await expect(page.getByText('Votre employeur n’en est pas informé')).toBeVisible();
      await expectAccessible();
      await page.getByRole('link', { name: /^Visite à la demande du travailleur, V-\d+$/ }).click();
      await expect(
        page.getByText('L’équipe santé travail vous propose une date sous 5 jours ouvrés'),
      ).toBeVisible();
      await page.getByLabel('Votre message').fill('Plutôt après 10 h.');
      await page.getByRole('button', { name: 'Envoyer le message' }).click();
      await expect(page.getByText('Plutôt après 10 h.')).toBeVisible();
      await expectAccessible();

      await page.getByRole('link', { name: 'Annuler ma demande' }).click();
      await expectAccessible();
      await page.getByRole('button', { name: 'Annuler ma demande' }).click();
      await expect(page.getByText('Votre demande est annulée.')).toBeVisible();

      const address = page.url();
      await page.getByRole('button', { name: 'Quitter et effacer de cet appareil' }).click();
      await expect(page).toHaveURL(/\/salarie$/);
      await expectAccessible();
      await page.goto(address);
      await expect(page.getByRole('heading', { name: 'Suivre ma demande', level: 1 })).toBeVisible();
    },
  );

  test('found in the lists by the doctor, given an appointment, confirmed: his employer sees nothing of it', async ({
    page,
    browser,
    readMail,
    signInAs,
  }) => {
    // Who he is, as his employer knows him.
    await signInAs('garage');
    await page.goto('/entreprise');
    const company = /\/entreprise\/[\d-]+/.exec(page.url() + (await page.content()))![0];
    await page.goto(`${company}/salaries`);
    await page.locator('tbody th a').nth(3).click();
    const field = (name: string) => page.locator(`[name=${name}]`).inputValue();
    const [firstName, familyName, born] = [
      await field('firstName'),
      await field('familyName'),
      await field('birthDate'),
    ];
    const employer = 'Garage Dubois';

    const his = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'fr-FR' });
    const phone = await his.newPage();
    const email = unique('salarie');
    await phone.goto('/salarie/demande?visite=demande-travailleur');
    await phone.getByLabel('Prénom').fill(firstName);
    await phone.getByLabel('Nom de famille').fill(familyName);
    await phone.getByLabel('Date de naissance').fill(born.split('/').reverse().join('-'));
    await phone.getByLabel('Votre employeur', { exact: true }).fill(employer);
    await phone.getByLabel('Votre adresse e-mail').fill(email);
    await phone.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();
    await expect(phone.getByRole('heading', { name: 'Saisissez votre code', level: 1 })).toBeVisible();
    await phone.getByLabel('Code à 6 chiffres').fill((await readMail(email)).subject.slice(0, 6));
    await phone.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await phone.getByRole('link', { name: /V-\d+$/ }).click();
    const [reference] = /V-\d+/.exec((await phone.getByRole('heading', { level: 1 }).textContent())!)!;
    const id = phone.url().split('/').pop()!;

    await signInAs('medecin');
    await page.goto(`/service/visites/demandes/${id}`);
    await page.getByRole('link', { name: 'Rattacher à un salarié' }).click();
    await expect(page.getByText('même nom, même date, même employeur')).toBeVisible();
    await page.getByRole('button', { name: 'C’est cette personne' }).first().click();
    await expect(page.getByText('Son employeur n’en voit rien.')).toBeVisible();
    await page
      .getByRole('button', { name: /^(Placer le|Placer ici)/ })
      .first()
      .click();

    await expect(async () => {
      await phone.reload();
      await expect(phone.getByRole('button', { name: 'Je confirme que je viens' })).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await phone.getByRole('button', { name: 'Je confirme que je viens' }).click();
    await expect(phone.getByText('Vous avez confirmé votre venue.')).toBeVisible();
    const calendar = await his.request.get(`/salarie/mes-demandes/${id}/rendez-vous.ics`);
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
    expect((await his.request.get(`/salarie/mes-demandes/${id}/convocation.pdf`)).status()).toBe(200);

    await signInAs('garage');
    for (const part of [
      '',
      '/visites',
      '/visites/calendrier',
      '/visites/echeances',
      '/journal',
      '/factures',
    ]) {
      const body = await (await page.request.get(company + part)).text();
      expect(body, part).not.toContain(id);
      expect(body, part).not.toMatch(new RegExp(`${reference}\\b`));
    }
    expect((await page.request.get(`${company}/visites/${id}`)).status()).toBe(404);
    expect((await page.request.get(`/salarie/mes-demandes/${id}`, { maxRedirects: 0 })).status()).toBe(303);
    await his.close();
  });

  test('half the absence the law asks for, and what he can do instead', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/salarie/demande?visite=prereprise');
    await expectAccessible();
    await page.getByLabel('Prénom').fill('Karim');
    await page.getByLabel('Premier jour de votre arrêt').fill('2026-11-10');
    await page.getByLabel('Retour prévu').fill('2026-11-25');
    await page.getByLabel('Un mot pour l’équipe').fill('Je préfère le matin.');
    await page.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();
    await expect(page.getByRole('alert')).toContainText('Donnez votre nom de famille.');
    await page.getByLabel('Nom de famille').fill('Haddad');
    await page.getByLabel('Date de naissance').fill('1990-05-06');
    await page.getByLabel('Votre employeur', { exact: true }).fill('Garage Dubois');
    await page.getByLabel('Votre adresse e-mail').fill(unique('karim'));
    await page.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();
    await expect(page.getByRole('alert')).toContainText('ici 15');
    await expect(page.getByLabel('Un mot pour l’équipe')).toHaveValue('Je préfère le matin.');
    await expectAccessible();
  });

  test('an address nobody used gets the same answer, and an empty page', async ({ page, readMail }) => {
    const email = unique('personne');
    await page.goto('/salarie/mes-demandes');
    await page.getByLabel('Votre adresse e-mail').fill(email);
    await page.getByRole('button', { name: 'Recevoir un code' }).click();
    await expect(page.getByText(`Un code à 6 chiffres vient d’être envoyé à ${email}.`)).toBeVisible();
    const { subject } = await readMail(email);
    await page.getByLabel('Code à 6 chiffres').fill(subject.slice(0, 6));
    await page.getByRole('button', { name: 'Voir mes demandes' }).click();
    await expect(page.getByRole('heading', { name: 'Aucune demande avec cette adresse' })).toBeVisible();
  });
});
