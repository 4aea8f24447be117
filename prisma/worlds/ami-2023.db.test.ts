import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nafCsv, secteurCsv } from '~/domain/declarations/indicators';
import { INDICATOR_SOURCES, readIndicators } from '~/services/declarations/indicators/read-indicators.server';
import { recomputeCategories } from '~/services/declarations/recompute-categories.server';
import { day } from '~/domain/shared/day';
import { parseSiret } from '~/domain/shared/identifiers';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { CENTRE_ROWS } from '../factories/places';
import { absenceRate, type AttendanceCounts, rateWithoutReplacing } from '~/domain/visits/attendance';
import { appointmentCsv } from '~/domain/visits/visit-indicators';
import { readAppointmentTable, readVisitIndicators } from '~/services/visits/read-visit-indicators.server';
import { useTestDatabase } from '../test-database';
import { loadAmi2023 } from './ami-2023';

// One whole world for all tests: it is the slow part (some 30 s).
const sql = new pg.Client({ connectionString: useTestDatabase().ownerUrl });

beforeAll(async () => {
  await sql.connect();
  await loadAmi2023(sql);
  await sql.query(`SELECT set_config('app.kind', 'system', false)`);
}, 300_000);
afterAll(() => sql.end());

const reference = (name: string) => new URL(`ami-2023/reference/${name}.csv`, import.meta.url);
const published = (table: 'secteurs' | 'naf') => readFileSync(reference(`pps-2023-${table}`), 'utf8');

test.each(INDICATOR_SOURCES)(
  'both tables off the %s are the published files, to the unit',
  async (source) => {
    const actor = { scope: systemScope };
    const { secteurs, sections } = await readIndicators(actor, { exercice: 2023, source }, day('2023-05-02'));
    expect(secteurCsv(secteurs)).toBe(published('secteurs'));
    expect(nafCsv(sections)).toBe(published('naf'));
  },
);

test('appointments held by type and year are the published file, byte for byte', async () => {
  const { years, rows } = await readAppointmentTable({ scope: systemScope });
  expect(appointmentCsv(rows, years)).toBe(readFileSync(reference('pps-rdv-2020-2023'), 'utf8'));
  const { months } = await readVisitIndicators({ scope: systemScope }, 2023);
  const sum = (of: keyof AttendanceCounts) => months.reduce((total, month) => total + month[of], 0);
  const counts = { held: sum('held'), missed: sum('missed'), late: sum('late'), replaced: sum('replaced') };
  expect([absenceRate(counts), rateWithoutReplacing(counts)].map((rate) => rate?.toFixed(3))).toEqual(['0.072', '0.082']);
  const { rows: wrong } = await sql.query(
    `SELECT count(*)::int AS count FROM slot s WHERE taken <> EXISTS (
       SELECT FROM appointment a WHERE a.slot_id = s.id AND a.state IN ('planifiee', 'convoquee', 'effectuee', 'absente'))`,
  );
  expect(wrong).toEqual([{ count: 0 }]);
}); // prettier-ignore

test('the centres are those of the service', () => {
  const [, ...names] = readFileSync(new URL('ami-2023/reference/centres.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(CENTRE_ROWS.map(({ name }) => name)).toEqual(names);
});

test('categories kept are those the domain computes at the reference date', async () => {
  const { rows } = await sql.query(`SELECT id FROM adherent ORDER BY number LIMIT 400`);
  const workers = await sql.query(`SELECT id FROM worker WHERE adherent_id = ANY($1)`, [
    rows.map(({ id }) => id),
  ]);
  const workerIds = workers.rows.map(({ id }) => id);
  const done = await sqlInScope(systemScope, (tx) =>
    recomputeCategories(tx, { workerIds }, day('2023-01-01')),
  );
  expect(done).toEqual({ checked: workerIds.length, changed: 0 });
  // By the rules of today, driving permits and live work give an attestation, no category.
  const later = await sqlInScope(systemScope, (tx) =>
    recomputeCategories(tx, { workerIds }, day('2026-01-01')),
  );
  expect(later.changed).toBeGreaterThan(workerIds.length / 20);
});

test('every company has somebody, a valid SIRET, an administrateur and one declaration', async () => {
  const { rows } = await sql.query(
    `SELECT count(*)::int AS companies, min(effectif) AS least,
       count(*) FILTER (WHERE NOT EXISTS (SELECT FROM membership m WHERE m.adherent_id = a.id))::int AS alone
     FROM adherent a`,
  );
  expect(rows[0]).toEqual({ companies: 7347, least: 1, alone: 0 });
  const sirets = (await sql.query(`SELECT siret FROM etablissement`)).rows.map(
    ({ siret }) => siret as string,
  );
  expect(sirets.filter((siret) => parseSiret(siret) === null)).toEqual([]);
  expect(new Set(sirets).size).toBe(sirets.length);
});
