import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeCategories } from '~/services/declarations/recompute-categories.server';
import { nafCsv, secteurCsv } from '~/domain/declarations/indicators';
import { INDICATOR_SOURCES, readIndicators } from '~/services/declarations/indicators/read-indicators.server';
import { systemActor } from '~/services/access/actor';
import { day } from '~/domain/shared/day';
import { parseSiret } from '~/domain/shared/identifiers';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { useTestDatabase } from '../test-database';
import { loadAmi2023 } from './ami-2023';
import { referenceRows } from './ami-2023/reference';

// One whole world for all tests: it is the slow part (some 20 s).
const sql = new pg.Client({ connectionString: useTestDatabase().ownerUrl });

beforeAll(async () => {
  await sql.connect();
  await loadAmi2023(sql);
  await sql.query(`SELECT set_config('app.kind', 'system', false)`);
}, 180_000);
afterAll(() => sql.end());

/** A table of the service project as text cells, total row last, from counts by secteur or section. */
async function table(key: 'secteur_code' | 'naf_section', from: string): Promise<Record<string, string>[]> {
  const { rows } = await sql.query(
    `SELECT coalesce(${key}, CASE WHEN grouping(${key}) = 1 THEN 'TOTAL' ELSE '' END) AS key,
       count(*) FILTER (WHERE effectif < 20)::text AS entreprises_moins_20,
       count(*) FILTER (WHERE effectif BETWEEN 20 AND 49)::text AS entreprises_20_49,
       count(*) FILTER (WHERE effectif BETWEEN 50 AND 299)::text AS entreprises_50_299,
       count(*) FILTER (WHERE effectif >= 300)::text AS entreprises_300_plus,
       count(*)::text AS companies, sum(sis)::text AS sis, sum(sir)::text AS sir, sum(sia)::text AS sia,
       sum(effectif)::text AS effectif_total
     FROM (${from}) c GROUP BY ROLLUP (${key}) ORDER BY grouping(${key}), ${key} NULLS LAST`,
  );
  return rows;
}

const LIVE = `SELECT a.secteur_code, a.naf_section, a.effectif, w.* FROM adherent a, LATERAL (
  SELECT count(*) FILTER (WHERE category = 'SIS') AS sis, count(*) FILTER (WHERE category = 'SIA') AS sia,
    count(*) FILTER (WHERE category = 'SIR') AS sir
  FROM worker WHERE adherent_id = a.id AND archived_at IS NULL) w WHERE a.status = 'active'`;
const DECLARED = `SELECT secteur_code, naf_section, effectif, sis_count AS sis, sia_count AS sia, sir_count AS sir
  FROM declaration_version WHERE exercice = 2023`;

test.each([
  ['live lists', LIVE],
  ['declarations', DECLARED],
])('both reference tables come out of the %s, to the unit', async (_, from) => {
  const secteurs = await table('secteur_code', from);
  expect(
    secteurs.map(({ key, companies, ...row }) => ({ secteur: key, ...row, entreprises_total: companies })),
  ).toEqual(referenceRows('secteurs'));
  const sections = await table('naf_section', from);
  expect(
    sections.map(({ key, companies, sis, sia, sir, effectif_total }) => ({
      ...{ section: key, adherents: companies, sis, sia, sir, effectif_total },
    })),
  ).toEqual(referenceRows('naf').map(({ designation_naf: _name, ...row }) => row));
});

test.each(INDICATOR_SOURCES)(
  'the files of the indicators page are the published ones, byte for byte: %s',
  async (source) => {
    const tables = await readIndicators(systemActor, { exercice: null, source }, day('2023-05-01'));
    const published = (name: string) =>
      readFileSync(new URL(`ami-2023/reference/pps-2023-${name}.csv`, import.meta.url), 'utf8');
    expect(tables.exercice).toBe(2023);
    expect(secteurCsv(tables.secteurs)).toBe(published('secteurs'));
    expect(nafCsv(tables.sections)).toBe(published('naf'));
  },
);

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
