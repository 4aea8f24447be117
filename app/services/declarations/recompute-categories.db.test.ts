import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '~/domain/shared/day';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../prisma/factories/insert';
import { makers } from '../../../prisma/factories/make';
import { useTestDatabase } from '../../../prisma/test-database';
import { currentReferenceDate, FOLLOW_UP_SETTING, recomputeCategories } from './recompute-categories.server';

const sql = new pg.Client({ connectionString: useTestDatabase().ownerUrl });
const on = day('2027-01-01');
const make = makers('recompute', { referenceDate: on });
const company = make.adherent();
const other = make.adherent();
const driver = make.post(company, { name: 'Cariste', exposures: ['SIR-CONDUITE'] });
const night = make.post(company, { name: 'Veilleur', exposures: ['SIA-NUIT'] });
const plain = make.worker(company, driver);
const watchman = make.worker(company, night);
const agreed = make.worker(company, driver, {
  protectedSituations: ['SIA-RQTH'],
  agreementOn: day('2026-10-01'),
});
const apprentice = make.worker(company, driver, { contractKind: 'apprentissage' });
const unplaced = make.worker(company, null, { birthDate: null });
const stranger = make.worker(other, null);
const everybody = [plain, watchman, agreed, apprentice, unplaced, stranger];

beforeAll(async () => {
  await sql.connect();
  await sql.query(`SELECT set_config('app.kind', 'system', false)`);
  await insertRows(sql, 'secteur', [{ code: 'SUD', name: 'Sud' }]);
  await insertRows(sql, 'centre', [{ code: company.centreCode, name: 'Un centre', secteurCode: 'SUD' }]);
  await insertRows(sql, 'adherent', [company, { ...other, centreCode: company.centreCode }]);
  await insertRows(sql, 'post', [driver, night]);
  const unknown = { category: 'SIR', categoryReasons: [], missing: ['startOn'] };
  await insertRows(sql, 'worker', everybody.map((worker) => ({ ...worker, ...unknown }))); // prettier-ignore
});
afterAll(() => sql.end());

const kept = async () =>
  (await sql.query(`SELECT id, category, category_reasons, missing FROM worker ORDER BY id`)).rows;
const wanted = everybody.map(({ id, category, categoryReasons, missing }) => ({
  ...{ id, category, category_reasons: categoryReasons, missing },
}));

test('a company, in its own scope: each worker gets what the domain says, the second time nothing changes', async () => {
  const scope = { kind: 'company', personId: make.id(), adherentIds: [company.id] } as const;
  const whose = { adherentId: company.id };
  expect(await inScope(scope, (tx) => recomputeCategories(tx, whose, on))).toEqual({
    checked: 5,
    changed: 5,
  });
  expect((await kept()).slice(0, 5)).toEqual(wanted.slice(0, 5));
  expect(wanted.map(({ category }) => category)).toEqual(['SIS', 'SIA', 'SIA', 'SIA', 'SIS', 'SIS']);
  expect(wanted[2]!.category_reasons).toEqual([]);
  expect(await inScope(scope, (tx) => recomputeCategories(tx, whose, on))).toEqual({
    checked: 5,
    changed: 0,
  });
});

test('nobody of another company is reached, even by name', async () => {
  const scope = { kind: 'company', personId: make.id(), adherentIds: [company.id] } as const;
  const named = { workerIds: [stranger.id] };
  expect(await sqlInScope(scope, (tx) => recomputeCategories(tx, named, on))).toEqual({
    checked: 0,
    changed: 0,
  });
});

test('the rules are those of the day of reference, and the workers of a post can be asked for', async () => {
  const before = day('2025-01-01');
  const ofPost = { postId: driver.id };
  expect(await sqlInScope(systemScope, (tx) => recomputeCategories(tx, ofPost, before))).toEqual({
    checked: 3,
    changed: 3,
  });
  const row = (await kept()).find(({ id }) => id === plain.id);
  expect(row).toMatchObject({ category: 'SIR', category_reasons: ['SIR-CONDUITE'] });
});

test('the service may decide that an apprentice is followed like everyone else', async () => {
  await insertRows(sql, 'setting', [{ key: FOLLOW_UP_SETTING, value: { apprenticeIsSia: false } }]);
  await inScope(systemScope, (tx) => recomputeCategories(tx, { workerIds: [apprentice.id] }, on));
  expect((await kept()).find(({ id }) => id === apprentice.id)).toMatchObject({ category: 'SIS' });
  await sql.query('DELETE FROM setting');
});

test('the day of reference is that of the campagne in force, today without any', async () => {
  const today = day('2026-11-21');
  const ask = () => sqlInScope(systemScope, (tx) => currentReferenceDate(tx, today));
  expect(await ask()).toBe(today);
  const campaign = { exercice: 2027, opensOn: '2026-10-31', closesOn: '2027-01-30', referenceDate: on };
  await insertRows(sql, 'campagne', [{ ...campaign, textFr: '', textEn: '' }]);
  expect(await ask()).toBe(on);
  expect(await inScope(systemScope, (tx) => currentReferenceDate(tx, today))).toBe(on);
});
