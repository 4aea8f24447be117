import { expect, test } from 'vitest';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from './insert';
import { setScene, setService } from './scene';
import { visitMakers } from './visits';

test('made rows are accepted by the tables, and an appointment takes its slot', async () => {
  await setService();
  const scene = await setScene('visit-makers');
  const visits = visitMakers(scene.make);
  const nurse = visits.professional();
  const { session, slots } = visits.dutySession(nurse, { openToEmployers: true });
  const coming = visits.placed(scene.adherent, scene.workers[0]!, slots[0]!);
  const waiting = visits.visit(scene.adherent, scene.workers[1]!, { kind: 'embauche' });
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', [coming.visit, waiting]);
    await insertRows(sql, 'appointment', [coming.appointment]);
    await insertRows(sql, 'visit_event', [visits.event(waiting, 'request', 'recue')]);
  });
  expect(slots).toHaveLength(6);
  const seen = await inScope(scene.actor.scope, (tx) =>
    tx.slot.findMany({ orderBy: { startsAt: 'asc' }, select: { taken: true, adherentId: true } }),
  );
  expect(seen[0]).toEqual({ taken: true, adherentId: scene.adherent.id });
  expect(seen.slice(1).every(({ taken }) => !taken)).toBe(true);
  expect(await inScope(systemScope, (tx) => tx.triageLine.count())).toBe(19);
});
