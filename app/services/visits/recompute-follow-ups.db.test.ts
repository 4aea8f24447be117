import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, day, type Day } from '~/domain/shared/day';
import { RAISED_AHEAD_DAYS } from '~/domain/visits/due';
import { today } from '~/platform/clock.server';
import { fromDay, inScope, sqlInScope, systemScope, toDayOrNull } from '~/platform/db/index.server';
import { systemActor } from '~/services/access/actor';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import { fixNextDue } from './fix-next-due.server';
import { placeVisit } from './place-visit.server';
import { raiseDueVisits } from './raise-due-visits.server';
import { changeVisit } from './record-visit.server';
import { recomputeFollowUps } from './recompute-follow-ups.server';
import { refreshFollowUps } from './refresh-follow-ups.server';

let scene: Scene;
let n = 0;
const seenOn = day('2023-05-10');
const ceiling = day('2028-05-10');

beforeAll(() => setService());
beforeEach(async () => {
  scene = await setScene(`due-${n++}`, 0);
  const worker = scene.make.worker(scene.adherent, scene.post, {
    birthDate: day('1990-03-04'),
    startOn: day('2020-01-06'),
    lastVisitOn: seenOn,
    lastVisitService: 'Un autre service',
  });
  scene.workers = [worker];
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'worker', [worker]));
  await refreshFollowUps();
});

const workerId = () => scene.workers[0]!.id;
const medecin = () => staffOf(scene.person, 'medecin');
const due = async () => {
  const row = await inScope(systemScope, (tx) =>
    tx.followUp.findUniqueOrThrow({ where: { workerId: workerId() } }),
  );
  const { lastAct, nextAct } = row;
  return { lastAct, nextAct, lastOn: toDayOrNull(row.lastOn), nextOn: toDayOrNull(row.nextOn), fixedOn: toDayOrNull(row.fixedOn) }; // prettier-ignore
};
const declared = { lastAct: null, nextAct: 'VIP', lastOn: seenOn, nextOn: ceiling, fixedOn: null };
const fix = (fixedOn: Day | null, visitId?: string) =>
  inScope(medecin().scope, (tx) => fixNextDue(tx, medecin(), { workerId: workerId(), fixedOn, ...(visitId && { visitId }) })); // prettier-ignore

/** A visit of the worker on a slot of this week, ready to be held. */
async function placed(change: Parameters<ReturnType<typeof visitMakers>['visit']>[2] = {}): Promise<string> {
  const make = visitMakers(scene.make);
  const doctor = make.professional({ profession: 'medecin' });
  const { session, slots } = make.dutySession(doctor, { day: addDays(today(), 1) });
  const visit = make.visit(scene.adherent, scene.workers[0]!, { act: 'VIP', ...change });
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [doctor]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', [visit]);
  });
  await inScope(systemScope, (tx) =>
    placeVisit(tx, systemActor, { visitId: visit.id, slotId: slots[0]!.id }),
  );
  return visit.id;
}
const change = (id: string, event: 'hold' | 'recall') =>
  inScope(medecin().scope, (tx) => changeVisit(tx, medecin(), id, event));

test('the row follows from the worker, and a second computing writes nothing', async () => {
  expect(await due()).toEqual(declared);
  const again = await sqlInScope(scene.actor.scope, (sql) =>
    recomputeFollowUps(sql, { adherentId: scene.adherent.id }, today()),
  );
  expect(again).toEqual({ checked: 1, changed: 0 });
});

describe('a visit that is held', () => {
  test('begins the period anew; corrected, it gives back what was before', async () => {
    await fix(addMonths(today(), 6));
    const visit = await placed();
    await change(visit, 'hold');
    const heldOn = addDays(today(), 1);
    const after = {
      lastAct: 'VIP',
      nextAct: 'VIP',
      lastOn: heldOn,
      nextOn: addMonths(heldOn, 60),
      fixedOn: null,
    };
    expect(await due()).toEqual(after);
    await fix(addMonths(today(), 24), visit);
    await change(visit, 'recall');
    expect(await due()).toEqual({
      ...declared,
      nextOn: addMonths(today(), 6),
      fixedOn: addMonths(today(), 6),
    });
  });

  test('and was asked for by the worker himself changes nothing the employer sees', async () => {
    const before = await inScope(scene.actor.scope, (tx) => tx.followUp.findMany());
    const visit = await placed({ kind: 'demande-travailleur', origin: 'travailleur', private: true });
    await change(visit, 'hold');
    expect(await fix(addMonths(today(), 3), visit)).toEqual({
      ok: false,
      refusals: [{ code: 'private-visit' }],
    });
    await refreshFollowUps();
    expect(await inScope(scene.actor.scope, (tx) => tx.followUp.findMany())).toEqual(before);
  });
});

describe('the day the doctor fixes', () => {
  test('counts when it is the ceiling or earlier, and is taken back', async () => {
    expect(await fix(ceiling)).toMatchObject({ ok: true, value: { nextOn: ceiling } });
    expect(await fix(addDays(ceiling, -1))).toMatchObject({ ok: true });
    expect(await due()).toMatchObject({ fixedOn: addDays(ceiling, -1), nextOn: addDays(ceiling, -1) });
    await refreshFollowUps();
    expect(await due()).toMatchObject({ fixedOn: addDays(ceiling, -1) });
    await fix(null);
    expect(await due()).toEqual(declared);
  });

  test('is refused after the ceiling, or in the past, and nothing changes', async () => {
    expect(await fix(addDays(ceiling, 1))).toEqual({ ok: false, refusals: [{ code: 'after-ceiling', ceilingOn: ceiling }] }); // prettier-ignore
    expect(await fix(addDays(today(), -1))).toMatchObject({ ok: false, refusals: [{ code: 'past' }] });
    expect(await due()).toEqual(declared);
  });
});

describe('visits whose day comes', () => {
  const raised = () =>
    inScope(systemScope, (tx) =>
      tx.visit.findMany({
        where: { workerId: workerId() },
        include: { events: true },
        orderBy: { kind: 'asc' },
      }),
    );
  const nextIn = (days: number) => {
    const seen = addMonths(addDays(today(), days), -60);
    return inScope(systemScope, async (tx) => {
      await tx.worker.update({ where: { id: workerId() }, data: { lastVisitOn: fromDay(seen) } });
      await recomputeFollowUps(tx, { workerIds: [workerId()] }, today());
    });
  };

  test('enter the inbox once, so many days ahead', async () => {
    await fix(addDays(today(), RAISED_AHEAD_DAYS + 1));
    await raiseDueVisits(today());
    expect(await raised()).toEqual([]);
    await fix(addDays(today(), RAISED_AHEAD_DAYS));
    await Promise.all([raiseDueVisits(today()), raiseDueVisits(today())]);
    const visits = await raised();
    expect(visits).toMatchObject([
      {
        kind: 'periodique',
        act: 'VIP',
        origin: 'echeance',
        state: 'recue',
        private: false,
        queue: 'infirmier',
      },
    ]);
    expect(visits[0]).toMatchObject({
      triage: 'IDE-PERIODIQUE',
      article: 'R.4624-16',
      events: [{ event: 'request' }],
    });
    expect(toDayOrNull(visits[0]!.dueOn)).toBe(addDays(today(), RAISED_AHEAD_DAYS));
  });

  test('and are not put there again for a day the team gave up', async () => {
    await nextIn(10);
    await raiseDueVisits(today());
    const [visit] = await raised();
    await inScope(systemScope, (tx) => changeVisit(tx, systemActor, visit!.id, 'cancel'));
    await raiseDueVisits(today());
    expect(await raised()).toHaveLength(1);
  });

  test('nor beside one that is open already and begins the period anew', async () => {
    await nextIn(10);
    const open = visitMakers(scene.make).visit(scene.adherent, scene.workers[0]!, { kind: 'intermediaire' });
    await sqlInScope(systemScope, (sql) => insertRows(sql, 'visit', [open]));
    await raiseDueVisits(today());
    expect(await raised()).toHaveLength(1);
  });

  test('include the mi-carrière of the year', async () => {
    await inScope(systemScope, async (tx) => {
      const birthDate = fromDay(day(`${Number(today().slice(0, 4)) - 45}-12-31`));
      await tx.worker.update({ where: { id: workerId() }, data: { birthDate } });
      await recomputeFollowUps(tx, { workerIds: [workerId()] }, today());
    });
    await raiseDueVisits(today());
    expect(await raised()).toMatchObject([{ kind: 'mi-carriere', act: 'VISITE', article: 'L.4624-2-2' }]);
  });
});
