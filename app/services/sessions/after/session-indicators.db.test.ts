import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService } from '../../../../prisma/factories/scene';
import { sessionMakers } from '../../../../prisma/factories/sessions';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { fillingRate, sessionsCsv, shownSatisfaction } from '~/domain/sessions/session-indicators';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { readSessionIndicators } from './read-session-indicators.server';

let scene: Scene;
beforeAll(async () => {
  await setService();
  scene = await setScene('session-indicators');
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'theme', MODEL_THEMES));
});

test('held, cancelled, filling, who came and what they said, by theme and all together', async () => {
  const makers = sessionMakers(scene.make);
  const theme = MODEL_THEMES[0]!;
  const held = makers.session(theme, SCENE.today, { state: 'tenue', minSeats: 1, maxSeats: 4 });
  const off = makers.session(theme, SCENE.today, { state: 'annulee', cancelReason: 'participants' });
  const seats = [true, false].map((attended) =>
    makers.registration(held, null, { adherentId: scene.adherent.id, state: 'confirmee', attended }),
  );
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'prevention_session', [held, off]);
    await insertRows(sql, 'registration', seats);
    await insertRows(
      sql,
      'session_feedback',
      [5, 4, 3].map((mark) => ({
        id: scene.make.id(), sessionId: held.id, useful: mark, clear: mark, recommend: mark, comment: null, day: SCENE.today,
      })),
    );
  }); // prettier-ignore
  const rows = await readSessionIndicators({ scope: systemScope });
  expect(rows.map((row) => row.theme)).toEqual([theme.code, null]);
  for (const row of rows) {
    expect(row).toMatchObject({ year: 2026, held: 1, cancelled: 1, companies: 1, workers: 1, answers: 3 });
    expect([fillingRate(row), shownSatisfaction(row)]).toEqual([0.5, 4]);
    expect(shownSatisfaction({ ...row, answers: 2 })).toBeNull();
  }
  expect(sessionsCsv(rows).split('\n')[2]).toBe('2026,tous,1,1,4,2,1,1,4.00');
});
