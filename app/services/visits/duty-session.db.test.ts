import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '~/domain/shared/day';
import type { DutySessionEntry } from '~/domain/visits/duty-session';
import { today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { type StaffActor, systemActor } from '~/services/access/actor';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import type { ProfessionalRow } from '../../../prisma/factories/visit-rows';
import { visitMakers } from '../../../prisma/factories/visits';
import { mondayOf } from '~/domain/visits/week';
import { readWeek } from './duty-calendar.server';
import {
  addSlots,
  closeDutySession,
  editDutySession,
  moveFromSlot,
  removeSlot,
  showDutySession,
} from './duty-session.server';
import { openDutySession } from './open-duty-session.server';
import { placeVisit } from './place-visit.server';

let scene: Scene;
let actor: StaffActor;
let manager: StaffActor;

beforeAll(async () => {
  await setService();
  scene = await setScene('duty', 6);
  const people = [
    scene.make.person({ staffRole: 'assistante' }),
    scene.make.person({ staffRole: 'gestion' }),
  ];
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'person', people));
  actor = staffOf(people[0]!, 'assistante');
  manager = staffOf(people[1]!, 'gestion');
});

async function nurse(): Promise<ProfessionalRow> {
  const row = visitMakers(scene.make).professional();
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'professional', [row]));
  return row;
}

const entryOf = (of: ProfessionalRow, change: Partial<DutySessionEntry> = {}): DutySessionEntry => ({
  professional: of.id, centre: 'EVREUX', day: addDays(today(), 10), from: '09:00', to: '12:00', minutes: 30,
  breakFrom: null, breakTo: null, kinds: [], mode: 'sur-place', open: false, until: null, ...change,
}); // prettier-ignore

const count = async (of: ProfessionalRow) => {
  const { rows } = await sqlInScope(systemScope, (sql) =>
    sql.query<{ sessions: number; slots: number }>(
      `SELECT (SELECT count(*)::int FROM duty_session WHERE professional_id = $1) AS sessions,
         (SELECT count(*)::int FROM slot WHERE professional_id = $1) AS slots`,
      [of.id],
    ),
  );
  return rows[0];
};

async function opened(change: Partial<DutySessionEntry> = {}) {
  const of = await nurse();
  const id = newId();
  expect(await openDutySession(actor, id, entryOf(of, change))).toMatchObject({ ok: true });
  return { of, id };
}

async function place(slotId: string, isPrivate = false) {
  const visit = visitMakers(scene.make).visit(scene.adherent, scene.workers[0]!, { private: isPrivate });
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'visit', [visit]));
  const placed = await inScope(systemScope, (tx) =>
    placeVisit(tx, systemActor, { visitId: visit.id, slotId }),
  );
  expect(placed).toMatchObject({ ok: true });
  return visit.id;
}

describe('opening', () => {
  it('opens every week, once however often the form is sent', async () => {
    const of = await nurse();
    const [id, entry] = [newId(), entryOf(of, { until: addDays(today(), 31) })];
    const sent = [await openDutySession(actor, id, entry), await openDutySession(actor, id, entry)];
    expect(sent).toMatchObject([
      { ok: true, value: { sessions: 4, slots: 24 } },
      { ok: true, value: { sessions: 4, slots: 24 } },
    ]);
    expect(await count(of)).toEqual({ sessions: 4, slots: 24 });
  });

  it('says which slots are in the way and writes nothing, not even the weeks that were free', async () => {
    const { of } = await opened({ day: addDays(today(), 17) });
    const answer = await openDutySession(actor, newId(), entryOf(of, { from: '11:30', to: '13:00', until: addDays(today(), 30) }));
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'overlap', clashes: [{ centre: 'Évreux' }] }] });
    expect(await count(of)).toEqual({ sessions: 1, slots: 6 });
    expect(await openDutySession(actor, newId(), entryOf(of, { day: addDays(today(), 17), from: '12:00', to: '13:00' }))).toMatchObject({ ok: true });
  }); // prettier-ignore

  it('lets one of many through when they open the same hours at once', async () => {
    const of = await nurse();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        openDutySession(
          actor,
          newId(),
          entryOf(of, { from: `09:0${i}`, centre: i % 2 ? 'EVREUX' : 'GISORS' }),
        ),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.refusals[0]?.code).toBe('overlap');
    expect((await count(of))?.sessions).toBe(1);
  });

  it('is seen in its week, with what is free', async () => {
    const { of, id } = await opened();
    const first = (await showDutySession(actor, id))!.slots[0]!.id;
    await place(first);
    const { week } = await readWeek(actor, mondayOf(addDays(today(), 10)), {
      centre: 'EVREUX',
      professional: of.id,
    });
    expect(week).toMatchObject([{ centre: 'Évreux', sessions: [{ id, slots: 6, taken: 1, free: 5 }] }]);
  });
});

describe('changing', () => {
  it('changes free slots only', async () => {
    const { id } = await opened();
    const { slots } = (await showDutySession(actor, id))!;
    await place(slots[0]!.id);
    const done = await editDutySession(actor, id, { kinds: [], mode: 'teleconsultation', open: true });
    expect(done).toMatchObject({ ok: true, value: { slots: 5 } });
    const { rows } = await sqlInScope(systemScope, (sql) =>
      sql.query('SELECT mode, kinds FROM slot WHERE duty_session_id = $1 ORDER BY starts_at LIMIT 2', [id]),
    );
    expect(rows).toEqual([
      { mode: 'sur-place', kinds: [] },
      { mode: 'teleconsultation', kinds: ['embauche', 'periodique'] },
    ]);
    const mixed = await editDutySession(actor, id, { kinds: ['reprise'], mode: 'sur-place', open: true });
    expect(mixed).toMatchObject({ ok: false, refusals: [{ code: 'open-kinds' }] });
  });

  it('adds slots around those there are, never over them', async () => {
    const { id } = await opened();
    const hours = { from: '13:00', to: '14:00', minutes: 20, breakFrom: null, breakTo: null };
    expect(await addSlots(actor, id, hours)).toMatchObject({ ok: true, value: { slots: 3 } });
    expect(await addSlots(actor, id, hours)).toMatchObject({ ok: false, refusals: [{ code: 'overlap' }] });
    expect((await showDutySession(actor, id))!.slots).toHaveLength(9);
  });

  it('keeps a taken slot until its appointment is moved back to the inbox', async () => {
    const { id } = await opened();
    const [first, second] = (await showDutySession(actor, id))!.slots;
    const visitId = await place(first!.id);
    expect(await removeSlot(actor, id, first!.id)).toMatchObject({ ok: false });
    expect(await closeDutySession(actor, id)).toEqual({ ok: false, refusals: [{ code: 'session-taken', taken: 1 }] });
    expect(await removeSlot(actor, id, second!.id)).toMatchObject({ ok: true });
    expect(await moveFromSlot(actor, id, first!.id)).toBe(true);
    expect(await moveFromSlot(actor, id, first!.id)).toBe(false);
    const visit = await inScope(systemScope, (tx) => tx.visit.findUnique({ where: { id: visitId } }));
    expect(visit?.state).toBe('recue');
    expect(await closeDutySession(actor, id)).toMatchObject({ ok: true, value: { slots: 5 } });
    expect((await showDutySession(actor, id))!.slots).toEqual([]);
    expect(await inScope(systemScope, (tx) => placeVisit(tx, systemActor, { visitId, slotId: first!.id }))).toMatchObject({
      ok: false,
      refusals: [{ code: 'slot-taken' }],
    });
  }); // prettier-ignore

  it('opens the same hours anew once they were closed', async () => {
    const { of, id } = await opened();
    await closeDutySession(actor, id);
    expect(await openDutySession(actor, newId(), entryOf(of))).toMatchObject({ ok: true });
  });

  it('shows nothing of a private visit to those outside the health team', async () => {
    const { id } = await opened();
    const slotId = (await showDutySession(actor, id))!.slots[0]!.id;
    await place(slotId, true);
    const seen = (await showDutySession(manager, id))!.slots[0];
    expect(seen).toMatchObject({
      taken: true,
      hidden: true,
      worker: null,
      company: null,
      kind: null,
      visitId: null,
    });
    expect((await showDutySession(actor, id))!.slots[0]!.worker).not.toBeNull();
    expect(await moveFromSlot(manager, id, slotId)).toBe(false);
  });
});
