import { addDays, addYears, dayAt } from '../../app/domain/shared/day';
import { insertRows } from '../../prisma/factories/insert';
import { visitMakers } from '../../prisma/factories/visits';
import { beside, type FreshCompany, freshCompany } from '../support/company';
import { expect, test } from '../support/test';

const today = dayAt(Date.now());
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A nurse of a name that no other test has, in the team of a company. */
async function newNurse({ make, adherent }: FreshCompany) {
  const visits = visitMakers(make);
  return beside(async (sql) => {
    const { rows } = await sql.query<{ code: string }>('SELECT code FROM team WHERE secteur_code = $1', [adherent.secteurCode]);
    const nurse = visits.professional({ teamCode: rows[0]!.code, name: `Camille Essai ${make.random.int(1000, 999_999)}` });
    await insertRows(sql, 'professional', [nurse]);
    return nurse;
  });
} // prettier-ignore

/** Two workers of a company expected this very day. */
async function expectedToday(company: FreshCompany) {
  const { make, adherent, workers } = company;
  const visits = visitMakers(make);
  const nurse = await newNurse(company);
  const { session, slots } = visits.dutySession(nurse, { day: today, centreCode: adherent.centreCode });
  const placed = workers
    .slice(0, 2)
    .map((worker, i) => visits.placed(adherent, worker, slots[i]!, { teamCode: nurse.teamCode }));
  await beside(async (sql) => {
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', placed.map(({ visit }) => visit)); // prettier-ignore
    await insertRows(sql, 'appointment', placed.map(({ appointment }) => appointment)); // prettier-ignore
  });
  return {
    nurse,
    visits: placed.map(({ visit }) => visit),
    sheet: `/service/visites/journee?jour=${today}&professionnel=${nurse.id}`,
  };
}

test.describe('52 · A day of visits, from the session to the next due date', () => {
  test(
    'a session is seen before it is opened, never over another, and closed again',
    { tag: ['@nojs'] },
    async ({ page, signInAs, javaScriptEnabled, expectAccessible }) => {
      const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
      const nurse = await newNurse(await freshCompany());
      await signInAs('assistante');
      const fill = async (from: string, to: string) => {
        await page.goto('/service/visites/vacations/nouvelle');
        await page.getByLabel('Professionnel', { exact: true }).selectOption({ label: nurse.name });
        await page.getByLabel('Centre', { exact: true }).selectOption({ label: 'Évreux' });
        await page.getByLabel('Jour', { exact: true }).fill(addDays(today, 8));
        await page.getByLabel('De', { exact: true }).fill(from);
        await page.getByLabel('À', { exact: true }).fill(to);
        await page.getByRole('button', { name: 'Voir les créneaux' }).click();
      };
      await fill('09:00', '12:00');
      await expect(page.getByText('6 créneaux seraient ouverts')).toBeVisible();
      await looksRight();
      await page.getByRole('button', { name: 'Ouvrir ces créneaux' }).click();
      await expect(page.getByText(/6 créneaux sont ouverts/)).toBeVisible();

      await fill('11:30', '14:00');
      await expect(page.getByRole('alert').getByText(/déjà des créneaux à ces heures\s: le .* à Évreux/)).toBeVisible();
      await looksRight();

      await page.goto(`/service/visites/vacations?semaine=${addDays(today, 8)}&professionnel=${nurse.id}`);
      await page.getByRole('link', { name: /9\sh – 12\sh/ }).click();
      await page.getByRole('button', { name: 'Retirer' }).first().click();
      await expect(page.getByText('Le créneau est retiré.')).toBeVisible();
      await looksRight();
      await page.getByRole('button', { name: 'Fermer la vacation' }).click();
      await expect(page.getByText(/La vacation est fermée\s: 5 créneaux/)).toBeVisible();
    },
  ); // prettier-ignore

  test(
    'present, seen again no later than the law, a document for the employer',
    { tag: ['@nojs', '@phone'] },
    async ({ page, browser, signInAs, javaScriptEnabled, expectAccessible }) => {
      const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
      const company = await freshCompany({ workers: 2 });
      const { visits, sheet } = await expectedToday(company);
      await signInAs('infirmier');
      await page.goto(sheet);
      await looksRight();
      const first = page.locator(`[id="${visits[0]!.id}"]`);
      await first.getByRole('button', { name: 'Présent' }).click();
      await expect(page.getByText('Présence notée')).toBeVisible();

      await first.getByLabel(/À revoir au plus tard le/).fill(addYears(today, 9));
      await first.getByRole('button', { name: 'Fixer l’échéance' }).click();
      await expect(page.getByRole('alert').getByText(/La loi fixe le dernier jour/)).toBeVisible();
      await looksRight();
      await first.getByLabel(/À revoir au plus tard le/).fill(addDays(today, 200));
      await first.getByRole('button', { name: 'Fixer l’échéance' }).click();
      await expect(page.getByText(/La prochaine visite est fixée au/)).toBeVisible();

      await first.getByRole('link', { name: '0 document' }).click();
      const add = async (name: string, buffer: Buffer) => {
        await page.getByLabel('Nature du document').selectOption({ label: 'Attestation de suivi' });
        await page.getByLabel('Fichier').setInputFiles({ name, mimeType: 'application/pdf', buffer });
        await page.getByRole('button', { name: 'Ajouter le document' }).click();
      };
      await add('attestation.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'));
      await expect(page.getByRole('alert').getByText(/n’est pas un PDF/)).toBeVisible();
      await add('<script>.html.pdf', PDF);
      await expect(page.getByText(/Le document est ajouté/)).toBeVisible();
      await looksRight();

      const employer = await browser.newContext();
      await company.enter(employer);
      const shown = await employer.newPage();
      await shown.goto(`/entreprise/${company.adherent.number}/visites/${visits[0]!.id}`);
      const href = await shown.getByRole('link', { name: /Attestation de suivi/ }).getAttribute('href');
      const file = await employer.request.get(href!);
      expect(file.headers()['content-type']).toBe('application/pdf');
      expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="attestation-suivi-V-\d+\.pdf"$/);
      expect(file.headers()['x-content-type-options']).toBe('nosniff');
      expect((await file.body()).equals(PDF)).toBe(true);
      await employer.close();
    },
  ); // prettier-ignore

  test('absent, put right, and a day given back when the professional is away', async ({ page, signInAs, expectAccessible }) => {
    const { visits, sheet } = await expectedToday(await freshCompany({ workers: 2 }));
    await signInAs('assistante');
    await page.goto(sheet);
    const [first] = visits.map(({ id }) => page.locator(`[id="${id}"]`));
    await first!.getByRole('button', { name: 'Absent' }).click();
    await expect(page.getByText('Absence notée')).toBeVisible();
    await first!.getByRole('button', { name: 'Corriger' }).click();
    await expect(page.getByText('C’est corrigé')).toBeVisible();
    await page.getByRole('button', { name: 'Libérer la journée' }).click();
    await expect(page.getByRole('alert').getByText('Cochez la case pour libérer la journée.')).toBeVisible();
    await expectAccessible();
    await page.getByLabel(/J’ai compris/).check();
    await page.getByRole('button', { name: 'Libérer la journée' }).click();
    await expect(page.getByText('2 demandes reviennent dans la liste à traiter')).toBeVisible();
    await expect(page.getByText('Aucun rendez-vous ce jour-là')).toBeVisible();
  }); // prettier-ignore

  test('twenty-four clients at once on six open slots: six appointments, eighteen plain answers', async ({ page }) => {
    const company = await freshCompany({ workers: 24 });
    const { make, adherent, workers } = company;
    const makes = visitMakers(make);
    const nurse = await newNurse(company);
    const { session, slots } = makes.dutySession(nurse, {
      day: addDays(today, 9),
      centreCode: adherent.centreCode,
      openToEmployers: true,
    });
    const waiting = workers.map((worker) => makes.visit(adherent, worker, { teamCode: nurse.teamCode }));
    await beside(async (sql) => {
      await insertRows(sql, 'duty_session', [session]);
      await insertRows(sql, 'slot', slots);
      await insertRows(sql, 'visit', waiting);
    });
    await company.enter(page.context());
    const answers = await Promise.all(
      waiting.map(({ id }, i) =>
        page.request.post(`/entreprise/${adherent.number}/visites/${id}/creneaux`, {
          form: { slot: slots[i % slots.length]!.id },
          headers: { 'Sec-Fetch-Site': 'same-origin' },
          maxRedirects: 0,
        }),
      ),
    );
    const count = (status: number) => answers.filter((answer) => answer.status() === status).length;
    expect([count(303), count(409)]).toEqual([slots.length, waiting.length - slots.length]);
    const refused = answers.find((answer) => answer.status() === 409)!;
    expect(await refused.text()).toContain('vient d’être pris');
    const rows = await beside((sql) =>
      sql.query('SELECT taken, adherent_id = $2 AS own FROM slot WHERE duty_session_id = $1', [session.id, adherent.id]),
    );
    expect(rows.rows).toEqual(slots.map(() => ({ taken: true, own: true })));
  }); // prettier-ignore

  test('the figures of visits come as the file of the service project', async ({ page, signInAs, expectAccessible }) => {
    await signInAs('direction');
    await page.goto('/service/indicateurs/visites');
    await expectAccessible();
    const file = await page.request.get('/service/indicateurs/visites.csv');
    expect(await file.text()).toMatch(/^groupe,type,profession,\d{4}/);
    expect(await file.text()).toMatch(/\nTOTAL,rendez-vous effectifs,tous,/);
  }); // prettier-ignore
});
