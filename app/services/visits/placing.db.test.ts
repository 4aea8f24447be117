import { beforeAll, expect, it } from 'vitest';
import { addDays } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../prisma/factories/insert';
import { setScene, setService } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import { placeVisit } from './place-visit.server';

const CLIENTS = 500;
const COMPANIES = 10;
const SLOTS = 40;
/** Transactions under way together: several for each connection of the pool, none that waits longer than it may. */
const AT_ONCE = 60;

beforeAll(() => setService());

it('500 clients of 10 companies on 40 slots: 40 appointments, 460 clear answers, slots that agree', async () => {
  const scenes = await Promise.all(
    Array.from({ length: COMPANIES }, (_, i) => setScene(`rush-${i}`, CLIENTS / COMPANIES)),
  );
  const { make } = scenes[0]!;
  const visits = visitMakers(make);
  const nurse = visits.professional();
  const { session, slots } = visits.dutySession(nurse, {
    day: addDays(today(), 7), from: '08:00', to: '18:00', slotMinutes: 15, openToEmployers: true,
  }); // prettier-ignore
  expect(slots).toHaveLength(SLOTS);
  const asked = scenes.flatMap(({ adherent, workers, actor }) =>
    workers.map((worker) => ({ actor, visit: visits.visit(adherent, worker) })),
  );
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', asked.map(({ visit }) => visit)); // prettier-ignore
  });

  // Neighbours want the same slot, so that those who run together meet on it.
  const attempts = asked.map(({ actor, visit }, i) => () =>
    inScope(actor.scope, (tx) =>
      placeVisit(tx, actor, { visitId: visit.id, slotId: slots[Math.floor((i * SLOTS) / CLIENTS)]!.id }),
    ),
  ); // prettier-ignore
  const answers: Awaited<ReturnType<(typeof attempts)[number]>>[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = attempts.shift(); next; next = attempts.shift()) answers.push(await next());
    }),
  );

  const placed = answers.filter((answer) => answer?.ok);
  const told = answers.filter((answer) => answer && !answer.ok && answer.refusals[0]?.code === 'slot-taken');
  expect([placed.length, told.length]).toEqual([SLOTS, CLIENTS - SLOTS]);
  const { rows } = await sqlInScope(systemScope, (sql) =>
    sql.query(`SELECT
      (SELECT count(*)::int FROM appointment) AS appointments,
      (SELECT count(DISTINCT slot_id)::int FROM appointment) AS filled,
      (SELECT count(*)::int FROM visit WHERE state = 'planifiee') AS planned,
      (SELECT count(*)::int FROM visit_event WHERE event = 'place') AS events,
      (SELECT count(*)::int FROM slot s JOIN appointment a ON a.slot_id = s.id AND a.adherent_id = s.adherent_id WHERE s.taken) AS agreed`),
  );
  expect(rows[0]).toEqual({
    appointments: SLOTS,
    filled: SLOTS,
    planned: SLOTS,
    events: SLOTS,
    agreed: SLOTS,
  });
}, 60_000);
