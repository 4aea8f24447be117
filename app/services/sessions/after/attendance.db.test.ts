import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService, staffOf } from '../../../../prisma/factories/scene';
import { sessionMakers, type SessionRow } from '../../../../prisma/factories/sessions';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { ATTENDANCE_OPENS_MINUTES } from '~/domain/sessions/attendance';
import { now } from '~/platform/clock.server';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { i18nFor } from '~/platform/i18n.server';
import type { StaffActor } from '~/services/access/actor';
import { attendancePdf } from './attendance-pdf.server';
import { certificatesPdf } from './certificates-pdf.server';
import { noteAttendance } from './note-attendance.server';
import { showAttendance } from './show-attendance.server';

const theme = MODEL_THEMES.find(({ code }) => code === 'DUERP')!;
let scene: Scene;
let other: Scene;
let staff: StaffActor;

const query = <R extends object>(text: string, values: unknown[] = []) =>
  sqlInScope(systemScope, async (sql) => (await sql.query<R>(text, values)).rows);

beforeAll(async () => {
  await setService();
  scene = await setScene('attendance');
  other = await setScene('attendance-other');
  const colleague = { ...scene.make.person({ name: 'Karim Benali' }), staffRole: 'gestion' as const };
  staff = staffOf(colleague, 'gestion');
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'theme', MODEL_THEMES);
    await insertRows(sql, 'person', [colleague]);
  });
});

const inMinutes = (minutes: number) => new Date(now().getTime() + minutes * 60_000).toISOString();

/** A session of an hour confirmed with two people, three seats. `from`: minutes from now to its beginning. */
async function confirmed({ from = -30, ...change }: Partial<SessionRow> & { from?: number } = {}) {
  const makers = sessionMakers(scene.make);
  const row = makers.session(theme, SCENE.today, { startsAt: inMinutes(from), endsAt: inMinutes(from + 60), parts: [], state: 'confirmee', minSeats: 1, maxSeats: 3, ...change });
  const people = ['Ada', 'Bob'].map((name) =>
    makers.registration(row, null, { name, adherentId: scene.adherent.id, state: 'confirmee' }),
  );
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'prevention_session', [row]);
    await insertRows(sql, 'registration', people);
  });
  const [{ number }] = (await query<{ number: number }>('SELECT number FROM prevention_session WHERE id = $1', [row.id])) as [{ number: number }];
  const [ada, bob] = people.map(({ id }) => id) as [string, string];
  return { id: row.id, number, ada, bob, listed: [ada, bob] };
} // prettier-ignore

test('present and absent, someone at the door, then held: each has what he is due, and no more', async () => {
  const { number, ada, listed } = await confirmed();
  const guest = { id: randomUUID(), name: 'Cleo', company: other.adherent.number };
  const sent = { listed, present: [ada], walkIn: guest, hold: true };
  expect(await noteAttendance(staff, number, sent)).toEqual({ ok: true, value: { present: 2 } });
  expect(await noteAttendance(staff, number, sent)).toEqual({ ok: true, value: { present: 2 } });
  const list = await showAttendance(staff, number);
  expect(list).toMatchObject({ state: 'tenue', free: 0 });
  expect(list!.seats.map(({ name, attended, walkIn }) => [name, attended, walkIn])).toEqual([
    ['Ada', true, false],
    ['Bob', false, false],
    ['Cleo', true, true],
  ]);
  const speech = i18nFor('fr');
  expect((await attendancePdf(list!, speech)).subarray(0, 5).toString()).toBe('%PDF-');
  const pages = async (actor: Parameters<typeof certificatesPdf>[0]) =>
    (await certificatesPdf(actor, number, speech))?.toString('latin1').match(/\/Type \/Page\b/g)?.length;
  expect([await pages(staff), await pages(scene.actor), await pages(other.actor)]).toEqual([2, 1, 1]);
});

test('never more people than seats, none of an unknown company, none before its hour', async () => {
  const { number, listed } = await confirmed({ maxSeats: 2 });
  const walkIn = { id: randomUUID(), name: 'Cleo', company: null };
  const note = (change: object) =>
    noteAttendance(staff, number, { listed, present: listed, walkIn: null, hold: false, ...change });
  expect(await note({ walkIn })).toMatchObject({ refusals: [{ code: 'no-seat' }] });
  expect(await note({ walkIn: { ...walkIn, company: 'nobody' } })).toMatchObject({
    refusals: [{ code: 'unknown-company' }],
  });
  expect(await note({ present: [], hold: true })).toMatchObject({ refusals: [{ code: 'nobody-came' }] });
  expect(await certificatesPdf(staff, number, i18nFor('fr'))).toBeNull();
});

test.each([
  [ATTENDANCE_OPENS_MINUTES + 1, false, 'not-yet'],
  [ATTENDANCE_OPENS_MINUTES - 1, false, null],
  [1, true, 'not-yet'],
  [-1, true, null],
])('%i minutes before a session, held noted: %s: refused with %s', async (from, hold, code) => {
  const { number, listed } = await confirmed({ from });
  const done = await noteAttendance(staff, number, { listed, present: listed, walkIn: null, hold });
  expect(done).toMatchObject(code ? { refusals: [{ code }] } : { ok: true, value: { present: 2 } });
});

test('where a webinar may be seen again is kept with it, and only with a webinar', async () => {
  const replay = { url: 'https://visio.example/again', until: SCENE.today };
  for (const format of ['webinaire', 'sur-place'] as const) {
    const { number, listed } = await confirmed({ format });
    await noteAttendance(staff, number, { listed, present: listed, walkIn: null, replay, hold: false });
    expect((await showAttendance(staff, number))!.replayUrl).toBe(format === 'webinaire' ? replay.url : null);
  }
});
