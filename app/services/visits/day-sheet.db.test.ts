import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day, instantAt } from '~/domain/shared/day';
import { DEFAULT_VISIT_SETTINGS } from '~/domain/visits/settings';
import { now, today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import type { ProfessionalRow, VisitRow } from '../../../prisma/factories/visit-rows';
import { visitMakers } from '../../../prisma/factories/visits';
import { readDaySheet } from './day-sheet.server';
import { cancelDay, fixDueOfVisit, notePresence } from './hold-visit.server';

let scene: Scene;
let nurse: StaffActor;
let assistant: StaffActor;

beforeAll(async () => {
  await setService();
  scene = await setScene('day-sheet', 4);
  const people = [
    scene.make.person({ staffRole: 'infirmier' }),
    scene.make.person({ staffRole: 'assistante' }),
  ];
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'person', people));
  nurse = staffOf(people[0]!, 'infirmier');
  assistant = staffOf(people[1]!, 'assistante');
});

/** A professional with a morning on a day and the first workers of the scene on its first slots. */
async function morning(
  on: Day,
  count: number,
  change: Partial<VisitRow> = {},
  personId: string | null = null,
) {
  const visits = visitMakers(scene.make);
  const holder: ProfessionalRow = visits.professional({ personId });
  const { session, slots } = visits.dutySession(holder, { day: on });
  const placed = scene.workers
    .slice(0, count)
    .map((worker, i) => visits.placed(scene.adherent, worker, slots[i]!, change));
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [holder]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', placed.map(({ visit }) => visit)); // prettier-ignore
    await insertRows(sql, 'appointment', placed.map(({ appointment }) => appointment)); // prettier-ignore
  });
  return { holder, ids: placed.map(({ visit }) => visit.id) };
}
const states = async (on: Day, of: ProfessionalRow) =>
  (await readDaySheet(nurse, on, of.id)).lines.map(({ state }) => state);

describe('the day', () => {
  it('is the reader’s own when he holds visits, in order, with everybody who works', async () => {
    const on = addDays(today(), 3);
    const { holder } = await morning(on, 2, {}, nurse.personId);
    const sheet = await readDaySheet(nurse, on, null);
    expect(sheet.professionalId).toBe(holder.id);
    expect(sheet.lines.map(({ startsAt }) => startsAt)).toEqual([instantAt(on, '09:00'), instantAt(on, '09:30')]);
    expect(sheet.professionals.find(({ id }) => id === holder.id)).toMatchObject({ you: true, appointments: 2 });
    expect((await readDaySheet(assistant, on, null)).professionalId).toBe(holder.id);
    expect((await readDaySheet(nurse, addDays(on, 1), holder.id)).lines).toEqual([]);
  }); // prettier-ignore
});

describe('a presence', () => {
  it('is noted on the day, put right, and noted otherwise', async () => {
    const { holder, ids } = await morning(today(), 2);
    expect(await notePresence(nurse, ids[0]!, 'hold')).toMatchObject({ ok: true });
    expect(await notePresence(nurse, ids[1]!, 'miss')).toMatchObject({ ok: true });
    expect(await states(today(), holder)).toEqual(['effectuee', 'absente']);
    expect(await notePresence(nurse, ids[0]!, 'miss')).toMatchObject({ ok: false, refusals: [{ code: 'visit-event-impossible' }] }); // prettier-ignore
    expect(await notePresence(nurse, ids[0]!, 'recall')).toMatchObject({ ok: true });
    expect(await notePresence(nurse, ids[0]!, 'miss')).toMatchObject({ ok: true });
    expect(await states(today(), holder)).toEqual(['absente', 'absente']);
  });

  it('is not noted before its day', async () => {
    const on = addDays(today(), 1);
    const { ids } = await morning(on, 1);
    for (const presence of ['hold', 'miss'] as const)
      expect(await notePresence(nurse, ids[0]!, presence)).toEqual({ ok: false, refusals: [{ code: 'not-yet', on }] });
  }); // prettier-ignore

  it('excused within the notice is late, before it is not', async () => {
    const noticeDays = Math.ceil(DEFAULT_VISIT_SETTINGS.noticeHours / 24);
    const near = await morning(addDays(today(), 1), 1);
    const far = await morning(addDays(today(), noticeDays + 2), 1);
    await notePresence(assistant, near.ids[0]!, 'excuse');
    await notePresence(assistant, far.ids[0]!, 'excuse');
    const late = async (visitId: string) =>
      (await inScope(systemScope, (tx) => tx.appointment.findFirst({ where: { visitId } })))?.late;
    expect([await late(near.ids[0]!), await late(far.ids[0]!)]).toEqual([true, false]);
  });

  it('"not required" is for health staff, and for a visite de reprise', async () => {
    const { ids } = await morning(addDays(today(), 4), 1, { kind: 'reprise', cause: 'maladie' });
    const other = await morning(addDays(today(), 4), 1);
    const refusal = { ok: false, refusals: [{ code: 'not-dispensable' }] };
    expect(await notePresence(assistant, ids[0]!, 'dispense')).toEqual(refusal);
    expect(await notePresence(nurse, other.ids[0]!, 'dispense')).toEqual(refusal);
    expect(await notePresence(nurse, ids[0]!, 'dispense')).toMatchObject({ ok: true, value: { state: 'non_requise' } }); // prettier-ignore
  });
});

it('the next visit is fixed before the ceiling or on it, never after', async () => {
  const { holder, ids } = await morning(today(), 1);
  await notePresence(nurse, ids[0]!, 'hold');
  const [line] = (await readDaySheet(nurse, today(), holder.id)).lines;
  const ceilingOn = line!.ceilingOn!;
  expect(ceilingOn > today()).toBe(true);
  const later = await fixDueOfVisit(nurse, ids[0]!, addDays(ceilingOn, 1));
  expect(later).toEqual({ ok: false, refusals: [{ code: 'after-ceiling', ceilingOn }] });
  expect(await fixDueOfVisit(nurse, ids[0]!, ceilingOn)).toMatchObject({ ok: true });
  const sooner = addDays(today(), 180);
  expect(await fixDueOfVisit(nurse, ids[0]!, sooner)).toMatchObject({ ok: true, value: { nextOn: sooner } });
  expect((await readDaySheet(nurse, today(), holder.id)).lines[0]).toMatchObject({
    fixedOn: sooner,
    ceilingOn,
  });
});

it('a professional who is away gives his day back: all to the inbox, no slot left to take', async () => {
  const on = addDays(today(), 5);
  const { holder, ids } = await morning(on, 3);
  expect(await cancelDay(assistant, holder.id, on)).toBe(3);
  expect(await cancelDay(assistant, holder.id, on)).toBe(0);
  const visits = await inScope(systemScope, (tx) => tx.visit.findMany({ where: { id: { in: ids } } }));
  expect(visits.map(({ state }) => state)).toEqual(['recue', 'recue', 'recue']);
  const free = await inScope(systemScope, (tx) =>
    tx.slot.count({ where: { professionalId: holder.id, taken: false, startsAt: { gt: now() } } }),
  );
  expect(free).toBe(0);
  expect((await readDaySheet(nurse, on, holder.id)).lines).toEqual([]);
});
