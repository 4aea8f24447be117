import { addDays, day } from '../../app/domain/shared/day';
import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

const today = () => day(new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' }));

test.describe('16 · An employer says what happened: absence, worry, departure, authorisation', () => {
  const title = 'each leads to what the law asks, and to no more';
  test(title, { tag: ['@phone', '@nojs'] }, async ({ page, javaScriptEnabled, expectAccessible }) => {
    const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
    const company = await freshCompany({ workers: 6 });
    const base = `/entreprise/${company.adherent.number}`;
    await company.enter(page.context());
    const heading = page.getByRole('heading', { level: 1 });
    const about = async (what: string, index: number) => {
      await page.goto(`${base}/signaler/${what}?salarie=${company.workers[index]!.id}`);
      await looksRight();
    };

    await test.step('an absence: the leaflet, the date of the information, the rendez-vous de liaison; no visit', async () => {
      await about('absence', 0);
      await expect(page.getByRole('button', { name: /Demander/ })).toHaveCount(0);
      const leaflet = await page.request.get('/outils/pre-reprise.pdf?langue=en');
      expect(leaflet.headers()['content-type']).toBe('application/pdf');
      await page.getByLabel('Premier jour d’absence').fill(addDays(today(), -29));
      await page.getByLabel('Nous prévoyons un rendez-vous de liaison', { exact: false }).check();
      await page.getByLabel('Accord du salarié').fill(today());
      await page.getByLabel('Date proposée').fill(today());
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.getByRole('alert')).toContainText('au 30e jour d’absence');
      await page.getByLabel('Premier jour d’absence').fill(addDays(today(), -30));
      await page.getByLabel(/^J’ai informé/).check();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(heading).toHaveText('Le rendez-vous de liaison est proposé');
      await looksRight();
    });

    await test.step('a worry: facts of work, answers checked, then sent', async () => {
      await about('inquietude', 1);
      await expect(page.getByText('N’écrivez rien sur sa santé')).toBeVisible();
      await page.getByRole('button', { name: 'Continuer' }).click();
      await expect(page.getByRole('alert')).toContainText('Choisissez au moins un constat.');
      await page.getByLabel('Ses absences sont répétées').check();
      await page.getByLabel('Précisions').fill('Trois retards cette semaine.');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await expect(page.getByText('Trois retards cette semaine.')).toBeVisible();
      await looksRight();
      await page.getByRole('button', { name: 'Demander la visite' }).click();
      await expect(heading).toContainText(/^Demande V-\d+ envoyée/);
    });

    await test.step('an authorisation: five years from the avis, and why it is no longer SIR', async () => {
      await about('autorisation', 2);
      await expect(page.getByText('Ce n’est plus un suivi renforcé')).toBeVisible();
      await page.getByLabel('Autorisation de conduite').check();
      await page.getByLabel('Un avis d’aptitude d’avant').check();
      await page.getByLabel('Délivré le').fill('2023-03-14');
      await page.getByRole('button', { name: 'Demander l’attestation' }).click();
      await expect(page.getByText('14 mars 2028')).toBeVisible();
      await looksRight();
    });

    await test.step('a change of exposures: the follow-up before and after, the exam before the post', async () => {
      await about('changement', 3);
      await page.getByText('Expositions propres à cette personne').click();
      await page.getByLabel(/^Amiante/).check();
      await page.getByRole('button', { name: 'Continuer' }).click();
      await expect(page.getByText('Son suivi change de catégorie')).toBeVisible();
      await expect(page.getByText('Examen médical d’aptitude')).toBeVisible();
      await looksRight();
      await page.getByRole('button', { name: 'Enregistrer le changement' }).click();
      await expect(heading).toContainText(/^Demande V-\d+ envoyée/);
    });

    await test.step('the exposure ends with a departure: the service is told in that very step, and it is undone', async () => {
      await page.goto(`${base}/signaler/depart?salarie=${company.workers[3]!.id}`);
      await expect(page.getByText('Cette personne a été en suivi renforcé')).toBeVisible();
      await expect(page.getByLabel('Prévenir le service')).toBeChecked();
      await looksRight();
      await page.getByLabel('Oui').check();
      await page.getByRole('button', { name: 'Déclarer le départ' }).click();
      await expect(page.getByText('Visite post-professionnelle')).toBeVisible();
      await page.locator('.flash').getByRole('button', { name: 'Annuler' }).click();
      await expect(page.locator('.flash')).toContainText('de nouveau dans votre liste');
    });

    await test.step('someone who only reads is offered none of it', async () => {
      const reader = await company.addPerson(['lecture']);
      await company.enter(page.context(), reader);
      expect((await page.goto(`${base}/signaler`))?.status()).toBe(404);
    });
  });
});
