import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService, staffOf } from '../../../../prisma/factories/scene';
import { sessionMakers, type SessionRow } from '../../../../prisma/factories/sessions';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { addDays, instantAt } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { registerSeats } from '../register-seats.server';
import { decideSession } from './decide-session.server';
import { postponeSession } from './edit-session.server';
import { mergeSessions } from './merge-sessions.server';
import { runSessionClock } from './session-clock.server';

process.env.CLOCK = '2026-11-21T10:00:00+01:00';
const theme = MODEL_THEMES.find(({ code }) => code === 'DUERP')!;
let scene: Scene;
let staff: StaffActor;

const query = <R extends object>(text: string, values: unknown[] = []) =>
  sqlInScope(systemScope, async (sql) => (await sql.query<R>(text, values)).rows);

beforeAll(async () => {
  await setService();
  scene = await setScene('decide');
  const colleague = { ...scene.make.person({ name: 'Karim Benali' }), staffRole: 'gestion' as const };
  staff = staffOf(colleague, 'gestion');
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'theme', MODEL_THEMES);
    await insertRows(sql, 'person', [colleague]);
  });
});
beforeEach(async () => {
  process.env.CLOCK = '2026-11-21T10:00:00+01:00';
  await query("UPDATE prevention_session SET state = 'annulee' WHERE state = 'publiee'");
});

/** A published session with people typed in, and its number. */
async function opened(people: string[], change: Partial<SessionRow> = {}) {
  const row = sessionMakers(scene.make).session(theme, addDays(SCENE.today, 20), { minSeats: 3, maxSeats: 4, ...change });
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'prevention_session', [row]));
  for (const name of people)
    await registerSeats(scene.actor, { sessionId: row.id, adherentId: scene.adherent.id, participants: [{ workerId: null, name, email: null }] });
  const [{ number }] = (await query<{ number: number }>('SELECT number FROM prevention_session WHERE id = $1', [row.id])) as [{ number: number }];
  return { id: row.id, number };
} // prettier-ignore

const session = async (number: number) =>
  (await query<{ state: string; seats_taken: number; waiting: number; version: number; starts_at: Date; merged_into_id: string | null }>(
    'SELECT state::text, seats_taken, waiting, version, starts_at, merged_into_id FROM prevention_session WHERE number = $1', [number],
  ))[0]!; // prettier-ignore
const places = (id: string) =>
  query<{ name: string; state: string }>('SELECT name, state::text FROM registration WHERE session_id = $1 ORDER BY arrival', [id]); // prettier-ignore
const confirmations = (id: string) =>
  query("SELECT id FROM audit_event WHERE action = 'session-plan.confirm' AND subject_id = $1", [id]);

describe('a decision', () => {
  test('confirmed, reopened, confirmed again: refused when there is nothing to take', async () => {
    const { number } = await opened(['Ada']);
    expect(await decideSession(staff, number, { event: 'confirm' })).toEqual({
      ok: true,
      value: 'confirmee',
    });
    expect(await decideSession(staff, number, { event: 'confirm' })).toMatchObject({
      ok: false,
      refusals: [{ code: 'session-event-impossible', state: 'confirmee' }],
    });
    expect(await decideSession(staff, number, { event: 'reopen' })).toEqual({ ok: true, value: 'publiee' });
    expect(await decideSession(staff, 999_999, { event: 'confirm' })).toBeNull();
  });

  test('cancelled: every place is given up, seats and waiting ones', async () => {
    const { id, number } = await opened(['Ada', 'Bob', 'Cleo', 'Dan', 'Eve']);
    await decideSession(staff, number, { event: 'cancel', reason: 'participants' });
    expect(await session(number)).toMatchObject({ state: 'annulee', seats_taken: 0, waiting: 0 });
    expect((await places(id)).every(({ state }) => state === 'annulee')).toBe(true);
  });

  test('put off across the change of season: same hours, same people; a colleague who was slower is refused', async () => {
    const { id, number } = await opened(['Ada', 'Bob']);
    const { version } = await session(number);
    const to = addDays(SCENE.today, 200);
    const put = { version, day: to, decision: addDays(to, -10) };
    expect(await postponeSession(staff, number, put)).toMatchObject({ ok: true });
    expect(await postponeSession(staff, number, put)).toMatchObject({
      refusals: [{ code: 'changed-meanwhile' }],
    });
    expect((await session(number)).starts_at).toEqual(instantAt(to, '09:00'));
    expect((await places(id)).every(({ state }) => state === 'confirmee')).toBe(true);
  });

  test('merged: people move in order of arrival behind those who are there, what does not fit waits', async () => {
    const from = await opened(['Ada', 'Bob', 'Cleo']);
    const into = await opened(['Zoe', 'Yan'], {});
    expect(await mergeSessions(staff, { from: from.number, into: into.number })).toEqual({
      ok: true,
      value: { seated: 2, waiting: 1 },
    });
    expect(await places(into.id)).toEqual([
      { name: 'Zoe', state: 'confirmee' }, { name: 'Yan', state: 'confirmee' }, { name: 'Ada', state: 'confirmee' },
      { name: 'Bob', state: 'confirmee' }, { name: 'Cleo', state: 'en_attente' },
    ]); // prettier-ignore
    expect((await places(from.id)).every(({ state }) => state === 'deplacee')).toBe(true);
    expect(await session(from.number)).toMatchObject({
      state: 'annulee',
      merged_into_id: into.id,
      seats_taken: 0,
    });
    expect(await mergeSessions(staff, { from: from.number, into: into.number })).toMatchObject({
      refusals: [{ code: 'merge-closed' }],
    });
    expect(await mergeSessions(staff, { from: into.number, into: into.number })).toMatchObject({
      refusals: [{ code: 'merge-same' }],
    });
  });

  test('two merges that cross: one is done, the other refused, nobody is lost', async () => {
    const [a, b] = [await opened(['Ada']), await opened(['Bob'])];
    const both = await Promise.all([
      mergeSessions(staff, { from: a.number, into: b.number }),
      mergeSessions(staff, { from: b.number, into: a.number }),
    ]);
    expect(both.filter((one) => one?.ok)).toHaveLength(1);
    const live = [...(await places(a.id)), ...(await places(b.id))].filter(
      ({ state }) => state === 'confirmee',
    );
    expect(live.map(({ name }) => name).sort()).toEqual(['Ada', 'Bob']);
  });
});

describe('the clock', () => {
  const decisionOn = addDays(SCENE.today, 10);
  const at = (time: string, days = 0) => {
    const moment = instantAt(addDays(decisionOn, days), time);
    process.env.CLOCK = moment.toISOString();
    return runSessionClock(moment);
  };
  const mails = () =>
    query<{ numbers: number[] }>(
      `SELECT ARRAY(SELECT (s->>'number')::int FROM jsonb_array_elements((data::jsonb)->'data'->'sessions') s) AS numbers
       FROM outgoing_mail WHERE template = 'sessions/to-decide' ORDER BY created_at`,
    );
  beforeEach(async () => {
    await query("DELETE FROM outgoing_mail WHERE template = 'sessions/to-decide'");
  });

  test('on its day at eight: at the minimum it is confirmed, one below waits and the team hears once', async () => {
    const full = await opened(['Ada', 'Bob', 'Cleo'], { decisionOn });
    const short = await opened(['Dan', 'Eve'], { decisionOn });
    await at('07:59');
    expect(await session(full.number)).toMatchObject({ state: 'publiee' });
    expect(await mails()).toHaveLength(0);
    await at('08:00');
    // The task is killed after its work and run again, by two processes at once.
    await Promise.all([at('08:00'), at('08:00')]);
    await at('08:15');
    expect(await session(full.number)).toMatchObject({ state: 'confirmee' });
    expect(await confirmations(full.id)).toHaveLength(1);
    expect(await session(short.number)).toMatchObject({ state: 'publiee' });
    expect(await mails()).toEqual([{ numbers: [short.number] }]);
  });

  test('a server that was away for the whole day: the next run makes it up, and tells again each day until somebody decides', async () => {
    const short = await opened(['Ada'], { decisionOn });
    await at('16:00', 2);
    expect(await mails()).toHaveLength(1);
    await at('08:00', 3);
    expect(await mails()).toHaveLength(2);
    await decideSession(staff, short.number, { event: 'cancel', reason: 'participants' });
    await at('08:00', 4);
    expect(await mails()).toHaveLength(2);
  });

  test('a confirmation taken back is not taken again by the clock, nor forgotten', async () => {
    const { number } = await opened(['Ada', 'Bob', 'Cleo'], { decisionOn });
    await decideSession(staff, number, { event: 'confirm' });
    await decideSession(staff, number, { event: 'reopen' });
    await at('08:00');
    expect(await session(number)).toMatchObject({ state: 'publiee' });
    expect(await mails()).toEqual([{ numbers: [number] }]);
  });

  test('an offer whose time ran out goes to the next', async () => {
    const { id } = await opened(['Ada', 'Bob', 'Cleo', 'Dan', 'Eve'], {
      decisionOn: addDays(SCENE.today, 15),
    });
    await query(
      "UPDATE registration SET state = 'offerte', offered_until = $2 WHERE session_id = $1 AND name = 'Dan'",
      [id, instantAt(SCENE.today, '10:00')],
    );
    await at('07:00');
    expect((await places(id)).slice(-2)).toEqual([
      { name: 'Dan', state: 'expiree' },
      { name: 'Eve', state: 'offerte' },
    ]);
  });
});
