import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '~/domain/shared/day';
import { recomputeCategories } from '~/services/declarations/recompute-categories.server';
import { tryActivation } from '~/services/access/activation.server';
import { today } from '~/platform/clock.server';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { useTestDatabase } from '../test-database';
import { loadDemo } from './demo';
import { DEMO_ACTIVATION, DEMO_PEOPLE } from './demo/people';

// The clock of the portal stands still on the day the world is seen.
process.env.CLOCK = '2026-11-21T10:00:00+01:00';
const sql = new pg.Client({ connectionString: useTestDatabase().ownerUrl });
const all = async (text: string, values: unknown[] = []) => (await sql.query(text, values)).rows;

beforeAll(async () => {
  await sql.connect();
  await loadDemo(sql, today());
  await sql.query(`SELECT set_config('app.kind', 'system', false)`);
});
afterAll(() => sql.end());

test('everyone on the sign-in page is there, each company person an administrateur', async () => {
  for (const [key, person] of Object.entries(DEMO_PEOPLE)) {
    const [found] = await all(
      `SELECT p.name, p.staff_role, count(m.id)::int AS companies, (SELECT count(*)::int FROM mandate
         WHERE person_id = p.id AND state = 'active') AS mandates
       FROM person p LEFT JOIN membership m ON m.person_id = p.id AND 'administrateur' = ANY (m.roles)
       WHERE p.email = $1 GROUP BY p.id`,
      [person.email],
    );
    const staffRole = 'staffRole' in person ? person.staffRole : null;
    const companies = staffRole || key === 'comptable' ? 0 : 1;
    const mandates = key === 'comptable' ? 15 : 0;
    expect(found, key).toEqual({ name: person.name, staff_role: staffRole, companies, mandates });
  }
});

test('sizes are those promised: the bakery, the garage, the plant', async () => {
  const sizes = await all(
    `SELECT number, effectif FROM adherent WHERE number IN ('27-00012', '27-00048', '27-00320') ORDER BY number`,
  );
  expect(sizes.map(({ effectif }) => effectif)).toEqual([6, 12, 320]);
});

test('every state of a declaration and of a company is shown', async () => {
  const states = await all(`SELECT DISTINCT exercice, state FROM declaration ORDER BY exercice, state`);
  expect(states.map(({ exercice, state }) => `${exercice} ${state}`)).toEqual([
    '2026 close',
    '2027 brouillon',
    '2027 deposee',
    '2027 rectifiee',
  ]);
  const [count] = await all(
    `SELECT count(*)::int AS companies, count(*) FILTER (WHERE status = 'radiated')::int AS radiated,
       count(arrears_since)::int AS arrears, (SELECT count(*)::int FROM declaration_version WHERE late) AS late,
       (SELECT count(DISTINCT secteur_code)::int FROM adherent) AS secteurs FROM adherent`,
  );
  expect(count).toEqual({ companies: 39, radiated: 1, arrears: 1, late: 3, secteurs: 4 });
});

test('categories kept are those the domain computes, and only the garage and one more have gaps', async () => {
  const rows = await all(`SELECT id FROM worker WHERE archived_at IS NULL`);
  const workerIds = rows.map(({ id }) => id);
  const done = await sqlInScope(systemScope, (tx) =>
    recomputeCategories(tx, { workerIds }, day('2027-01-01')),
  );
  expect(done.changed).toBe(0);
  const gaps = await all(
    `SELECT a.name, array_agg(w.missing::text ORDER BY w.missing) AS missing FROM worker w JOIN adherent a ON a.id = w.adherent_id
     WHERE cardinality(w.missing) > 0 GROUP BY 1 ORDER BY 1`,
  );
  expect(gaps.map(({ name }) => name)).toEqual(['Électricité Blondel', 'Garage Dubois']);
});

test('the code of the company nobody has entered yet opens its first access', async () => {
  const { number, code } = DEMO_ACTIVATION;
  const from = { ip: '192.0.2.1', userAgent: 'test' };
  expect(
    await tryActivation(number, `${code.slice(0, 5)}-${code.slice(5).toLowerCase()}`, from),
  ).toMatchObject({
    ok: true,
    value: { company: 'Fleurs de l’Iton' },
  });
  expect((await tryActivation(number, 'ACCED-ER479', from)).ok).toBe(false);
});

test('all addresses are fictitious', async () => {
  const mails = await all(
    `SELECT email FROM person UNION ALL SELECT contact_email FROM adherent UNION ALL SELECT to_email FROM outgoing_mail`,
  );
  expect(mails.filter(({ email }) => !/@[a-z0-9.-]+\.example$/.test(email))).toEqual([]);
});

test('visits of every state, none held in the days to come, in every line of both queues', async () => {
  const states = await all(`SELECT state, count(*)::int AS n FROM visit GROUP BY 1 ORDER BY 1`);
  expect(states.map(({ state }) => state)).toEqual([
    'recue',
    'planifiee',
    'convoquee',
    'effectuee',
    'absente',
    'excusee',
  ]);
  const [wrong] = await all(
    `SELECT count(*) FILTER (WHERE a.state IN ('effectuee', 'absente') AND a.starts_at > '2026-11-21')::int AS "heldAhead",
       count(*) FILTER (WHERE a.state IN ('planifiee', 'convoquee') AND a.starts_at < '2026-11-21')::int AS "comingBehind",
       count(*) FILTER (WHERE s.taken <> (a.state IN ('planifiee', 'convoquee', 'effectuee', 'absente')))::int AS "slotsOff",
       count(*) FILTER (WHERE a.private AND s.adherent_id IS NOT NULL)::int AS betrayed
     FROM appointment a JOIN slot s ON s.id = a.slot_id`,
  );
  expect(wrong).toEqual({ heldAhead: 0, comingBehind: 0, slotsOff: 0, betrayed: 0 });
  const [inbox] = await all(
    `SELECT count(*)::int AS waiting, count(DISTINCT triage)::int AS rules, count(*) FILTER (WHERE private)::int AS private,
       count(*) FILTER (WHERE due_on < '2026-11-21')::int AS late FROM visit WHERE state IN ('recue', 'excusee', 'absente', 'remplacee')`,
  );
  expect(inbox.rules).toBeGreaterThanOrEqual(10);
  expect(inbox.late).toBeGreaterThan(5);
  expect(inbox.private).toBeGreaterThan(2);
});
