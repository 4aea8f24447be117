import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService } from '../../../../prisma/factories/scene';
import { sessionMakers } from '../../../../prisma/factories/sessions';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { now } from '~/platform/clock.server';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { participationToken } from './participation-token.server';
import { giveFeedback, joinWebinar, showParticipation } from './participation.server';

let scene: Scene;
const answers = { useful: 5, clear: 4, recommend: 3, comment: null };
const inMinutes = (minutes: number) => new Date(now().getTime() + minutes * 60_000).toISOString();

beforeAll(async () => {
  await setService();
  scene = await setScene('participation');
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'theme', MODEL_THEMES));
});

/** The place of someone in a confirmed webinar of an hour, beginning in so many minutes. */
async function place(from: number) {
  const makers = sessionMakers(scene.make);
  const row = makers.session(MODEL_THEMES[0]!, SCENE.today, {
    startsAt: inMinutes(from), endsAt: inMinutes(from + 60), parts: [], state: 'confirmee', format: 'webinaire', joinUrl: 'https://visio.example/a',
  }); // prettier-ignore
  const seat = makers.registration(row, null, { name: 'Ada', adherentId: scene.adherent.id });
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'prevention_session', [row]);
    await insertRows(sql, 'registration', [seat]);
  });
  const attended = () =>
    sqlInScope(
      systemScope,
      async (sql) =>
        (
          await sql.query<{ attended: boolean | null }>('SELECT attended FROM registration WHERE id = $1', [
            seat.id,
          ])
        ).rows[0]!.attended,
    );
  return { token: participationToken(seat.id), sessionId: row.id, attended };
}

test('the room opens a quarter of an hour before; joining notes the presence', async () => {
  const early = await place(16);
  expect(await joinWebinar(early.token)).toBeNull();
  expect(await early.attended()).toBeNull();
  const soon = await place(14);
  expect(await showParticipation(soon.token)).toMatchObject({ room: { open: true }, questions: null });
  expect(await joinWebinar(soon.token)).toBe('https://visio.example/a');
  expect(await soon.attended()).toBe(true);
  expect(await giveFeedback(soon.token, answers)).toBe(false);
});

test('three questions afterwards, once; the answers do not say whose they are', async () => {
  const { token, sessionId } = await place(-61);
  expect(await showParticipation(token)).toMatchObject({ room: null, questions: 'open' });
  expect([await giveFeedback(token, answers), await giveFeedback(token, answers)]).toEqual([true, false]);
  expect(await showParticipation(token)).toMatchObject({ questions: 'answered' });
  const { rows } = await sqlInScope(systemScope, (sql) =>
    sql.query('SELECT useful, clear, recommend FROM session_feedback WHERE session_id = $1', [sessionId]),
  );
  expect(rows).toEqual([{ useful: 5, clear: 4, recommend: 3 }]);
});

test('a link that is not ours opens nothing', async () => {
  expect([await showParticipation('x'), await joinWebinar('x')]).toEqual([null, null]);
});
