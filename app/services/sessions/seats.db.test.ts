import { beforeAll, expect, test } from 'vitest';
import { sessionMakers } from '../../../prisma/factories/sessions';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService } from '../../../prisma/factories/scene';
import { MODEL_THEMES } from '../../../prisma/worlds/themes';
import { addDays } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { cancelSeats } from './cancel-seats.server';
import { promoteWaiting } from './promote-waiting.server';
import { registerSeats } from './register-seats.server';

process.env.CLOCK = '2026-11-21T10:00:00+01:00';
const theme = MODEL_THEMES.find(({ code }) => code === 'SST')!;
let scene: Scene;

beforeAll(async () => {
  await setService();
  scene = await setScene('seats');
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'theme', MODEL_THEMES));
});

async function opened(maxSeats: number): Promise<string> {
  const row = sessionMakers(scene.make).session(theme, addDays(SCENE.today, 30), { maxSeats, minSeats: 1 });
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'prevention_session', [row]));
  return row.id;
}

const places = (sessionId: string) =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<{ id: string; state: string; arrival: number }>(
      'SELECT id, state::text, arrival FROM registration WHERE session_id = $1 ORDER BY arrival',
      [sessionId],
    );
    const [counted] = (
      await sql.query<{ seats_taken: number; waiting: number }>(
        'SELECT seats_taken, waiting FROM prevention_session WHERE id = $1',
        [sessionId],
      )
    ).rows;
    return { rows, counted };
  });

const comes = (sessionId: string, name: string) =>
  registerSeats(scene.actor, {
    sessionId,
    adherentId: scene.adherent.id,
    participants: [{ workerId: null, name, email: null }],
  });

const promote = (sessionId: string) => sqlInScope(systemScope, (sql) => promoteWaiting(sql, sessionId));

test('600 who try at once on 30 seats: 30 seated, 570 waiting in order, none twice, none missing', async () => {
  const sessionId = await opened(30);
  // Sixty lanes of ten: many more than the pool has connections, few enough that none waits longer than it may.
  const lane = async (first: number) => {
    const answers = [];
    for (let i = first; i < 600; i += 60) answers.push(await comes(sessionId, `Personne ${i}`));
    return answers;
  };
  const answers = (await Promise.all(Array.from({ length: 60 }, (_, first) => lane(first)))).flat();
  const seats = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  expect(seats.filter(({ state }) => state === 'confirmee')).toHaveLength(30);
  const ranks = seats.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
  expect(ranks).toEqual(Array.from({ length: 570 }, (_, i) => i + 1));
  const { rows, counted } = await places(sessionId);
  expect(rows.map(({ arrival }) => arrival)).toEqual(Array.from({ length: 600 }, (_, i) => i + 1));
  expect(rows.findIndex(({ state }) => state !== 'confirmee')).toBe(30);
  expect(counted).toEqual({ seats_taken: 30, waiting: 570 });
});

test('whoever cancels at the same time, freed seats go to the first who wait', async () => {
  const sessionId = await opened(5);
  for (let i = 0; i < 12; i++) await comes(sessionId, `Personne ${i}`);
  const before = (await places(sessionId)).rows;
  const leaving = before.slice(0, 3);
  await Promise.all([
    ...leaving.map(async ({ id }) => {
      await cancelSeats(scene.actor, [id]);
      await promote(sessionId);
    }),
    cancelSeats(scene.actor, [before[6]!.id]),
    comes(sessionId, 'Venu pendant ce temps'),
  ]);
  await promote(sessionId);
  const { rows, counted } = await places(sessionId);
  expect(counted?.seats_taken).toBe(5);
  const offered = rows.filter(({ state }) => state === 'offerte').map(({ arrival }) => arrival);
  // The seventh may have left before or after he was offered a seat; nobody is passed over.
  const waiting = rows.filter(({ state }) => state === 'en_attente').map(({ arrival }) => arrival);
  expect(Math.max(...offered)).toBeLessThan(Math.min(...waiting));
  expect(offered).toHaveLength(3);
});

test('an offer that runs out goes to the next', async () => {
  const sessionId = await opened(1);
  for (const name of ['Assise', 'Première', 'Seconde']) await comes(sessionId, name);
  const [seated] = (await places(sessionId)).rows;
  await cancelSeats(scene.actor, [seated!.id]);
  await promote(sessionId);
  expect((await places(sessionId)).rows.map(({ state }) => state)).toEqual([
    'annulee',
    'offerte',
    'en_attente',
  ]);
  await sqlInScope(systemScope, (sql) =>
    sql.query(
      `UPDATE registration SET offered_until = offered_until - interval '48 hours 1 second' WHERE session_id = $1`,
      [sessionId],
    ),
  );
  await promote(sessionId);
  expect((await places(sessionId)).rows.map(({ state }) => state)).toEqual(['annulee', 'expiree', 'offerte']);
});

test('a full, closed or foreign session takes nobody, and the same form sent twice makes one place', async () => {
  const sessionId = await opened(2);
  const id = crypto.randomUUID();
  const form = {
    sessionId,
    adherentId: scene.adherent.id,
    participants: [{ id, workerId: scene.workers[0]!.id, name: 'Une', email: null }],
  };
  expect(await registerSeats(scene.actor, form)).toMatchObject({ ok: true });
  expect(await registerSeats(scene.actor, form)).toMatchObject({
    ok: true,
    value: [{ id, state: 'confirmee' }],
  });
  const again = { ...form, participants: [{ ...form.participants[0]!, id: crypto.randomUUID() }] };
  expect(await registerSeats(scene.actor, again)).toEqual({
    ok: false,
    refusals: [{ code: 'already-registered', names: ['Une'] }],
  });
  await sqlInScope(systemScope, (sql) =>
    sql.query(`UPDATE prevention_session SET state = 'annulee' WHERE id = $1`, [sessionId]),
  );
  expect(await comes(sessionId, 'Trop tard')).toEqual({ ok: false, refusals: [{ code: 'session-closed' }] });
  expect((await places(sessionId)).rows).toHaveLength(1);
});
