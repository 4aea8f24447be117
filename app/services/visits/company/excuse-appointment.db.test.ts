import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '~/domain/shared/day';
import { now, today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, setScene, setService } from '../../../../prisma/factories/scene';
import type { AppointmentRow, SlotRow, VisitRow } from '../../../../prisma/factories/visit-rows';
import { visitMakers } from '../../../../prisma/factories/visits';
import { confirmAppointment } from './confirm-appointment.server';
import { excuseAppointment } from './excuse-appointment.server';
import { showExcuse } from './show-excuse.server';

beforeAll(() => setService());

interface Placed {
  scene: Scene;
  visit: VisitRow;
  appointment: AppointmentRow;
  slot: SlotRow;
  colleague: string;
}

/** A worker convoked in `days` days by a nurse, one colleague late, one with an aptitude due. */
async function placedIn(seed: string, days: number, change: { startsAt?: string; endsAt?: string } = {}) {
  const scene = await setScene(seed, 3);
  const visits = visitMakers(scene.make);
  const nurse = visits.professional();
  const { session, slots } = visits.dutySession(nurse, { day: addDays(today(), days) });
  const slot = { ...slots[0]!, ...change };
  const [, late, sir] = scene.workers.map(({ id }) => id);
  const { visit, appointment } = visits.placed(scene.adherent, scene.workers[0]!, slot);
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', [slot]);
    await insertRows(sql, 'visit', [visit]);
    await insertRows(sql, 'appointment', [appointment]);
    const due = {
      adherentId: scene.adherent.id,
      nextOn: addDays(today(), -30),
      lastOn: addDays(today(), -1800),
      ceilingArticle: 'R.4624-16',
    };
    await insertRows(sql, 'follow_up', [
      { workerId: late, nextAct: 'VIP', ...due, updatedAt: now() },
      { workerId: sir, nextAct: 'EMA', ...due, updatedAt: now() },
    ]);
  });
  return { scene, visit, appointment, slot, colleague: late! } satisfies Placed;
}

const excuse = ({ scene, visit, appointment }: Placed, workerId: string | null = null) =>
  excuseAppointment(scene.actor, {
    visitId: visit.id,
    appointmentId: appointment.id,
    reason: 'production',
    workerId,
  });
const appointmentsOn = ({ slot }: Placed) =>
  inScope(systemScope, (tx) =>
    tx.appointment.findMany({
      where: { slotId: slot.id },
      orderBy: { createdAt: 'asc' },
      select: { id: true, workerId: true, state: true, late: true, excuseReason: true, replacedById: true },
    }),
  );

describe('excusing a worker', () => {
  it('in time is free and gives the slot back', async () => {
    const placed = await placedIn('excuse-in-time', 7);
    expect(await excuse(placed)).toMatchObject({ ok: true, value: { how: 'excused', late: false } });
    expect(await appointmentsOn(placed)).toMatchObject([
      { state: 'excusee', late: false, excuseReason: 'production' },
    ]);
    const slot = await inScope(systemScope, (tx) =>
      tx.slot.findUniqueOrThrow({ where: { id: placed.slot.id } }),
    );
    expect(slot).toMatchObject({ taken: false, adherentId: null });
  });

  it('after the notice period is recorded as late', async () => {
    const placed = await placedIn('excuse-late', 1);
    const shown = await showExcuse(placed.scene.actor, placed.visit.id);
    expect(shown).toMatchObject({ judgement: { late: true }, noticeHours: 48 });
    expect(await excuse(placed)).toMatchObject({ ok: true, value: { late: true } });
  });

  it('has one effect, however many excuse at once; the others are told who did', async () => {
    const placed = await placedIn('excuse-twice', 7);
    const answers = await Promise.all([excuse(placed), excuse(placed), excuse(placed)]);
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    const told = answers.filter((answer) => answer && !answer.ok);
    expect(told).toMatchObject(
      Array(2).fill({ refusals: [{ code: 'already-excused', byName: placed.scene.person.name }] }),
    );
    const events = await inScope(systemScope, (tx) =>
      tx.visitEvent.count({ where: { visitId: placed.visit.id } }),
    );
    expect(events).toBe(1);
  });

  it('is too late once the appointment has begun', async () => {
    const begun = (minutes: number) => new Date(now().getTime() + minutes * 60_000).toISOString();
    const placed = await placedIn('excuse-begun', 1, { startsAt: begun(-5), endsAt: begun(25) });
    expect(await excuse(placed)).toMatchObject({ refusals: [{ code: 'appointment-past' }] });
    expect(await confirmAppointment(placed.scene.actor, placed.visit.id, true)).toMatchObject({
      refusals: [{ code: 'appointment-past' }],
    });
  });

  it('is nobody else’s business', async () => {
    const placed = await placedIn('excuse-own', 7);
    const other = await setScene('excuse-other');
    expect(await excuse({ ...placed, scene: other })).toBeNull();
    expect(await confirmAppointment(other.actor, placed.visit.id, true)).toBeNull();
    expect(await showExcuse(other.actor, placed.visit.id)).toBeNull();
  });
});

describe('a colleague instead', () => {
  it('is proposed when the slot makes sense for him, and takes it in the same step', async () => {
    const placed = await placedIn('replace', 7);
    const shown = await showExcuse(placed.scene.actor, placed.visit.id);
    expect(shown?.replacements).toMatchObject([{ workerId: placed.colleague, act: 'VIP', daysLate: 37 }]);
    const done = await excuse(placed, placed.colleague);
    expect(done).toMatchObject({ ok: true, value: { how: 'replaced' } });
    const [before, after] = await appointmentsOn(placed);
    expect(before).toMatchObject({ state: 'remplacee', late: false, replacedById: after!.id });
    expect(after).toMatchObject({ state: 'planifiee', workerId: placed.colleague });
    const visit = await inScope(placed.scene.actor.scope, (tx) =>
      tx.visit.findFirst({
        where: { workerId: placed.colleague },
        select: { kind: true, origin: true, article: true },
      }),
    );
    expect(visit).toEqual({ kind: 'periodique', origin: 'echeance', article: 'R.4624-16' });
  });

  it('who does not fit is refused, and nothing changes', async () => {
    const placed = await placedIn('replace-not', 7);
    const sir = placed.scene.workers[2]!.id;
    expect(await excuse(placed, sir)).toMatchObject({ refusals: [{ code: 'not-a-replacement' }] });
    expect(await excuse(placed, placed.visit.workerId)).toMatchObject({ ok: false });
    expect(await appointmentsOn(placed)).toMatchObject([{ state: 'convoquee' }]);
  });

  it('chosen twice at once comes once', async () => {
    const placed = await placedIn('replace-twice', 7);
    const answers = await Promise.all([
      excuse(placed, placed.colleague),
      excuse(placed, placed.colleague),
      excuse(placed),
    ]);
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    const live = (await appointmentsOn(placed)).filter(({ state }) => state === 'planifiee');
    expect(live.length).toBeLessThan(2);
  });
});

it('a presence is confirmed once, by name, and taken back', async () => {
  const placed = await placedIn('confirm', 7);
  const { actor, person } = placed.scene;
  const read = () =>
    inScope(actor.scope, (tx) =>
      tx.appointment.findFirst({ where: { id: placed.appointment.id }, select: { confirmedByName: true } }),
    );
  expect(await confirmAppointment(actor, placed.visit.id, true)).toMatchObject({ value: { changed: true } });
  expect(await confirmAppointment(actor, placed.visit.id, true)).toMatchObject({ value: { changed: false } });
  expect(await read()).toEqual({ confirmedByName: person.name });
  expect(await confirmAppointment(actor, placed.visit.id, false)).toMatchObject({ value: { changed: true } });
  expect(await read()).toEqual({ confirmedByName: null });
  await excuse(placed);
  expect(await confirmAppointment(actor, placed.visit.id, true)).toMatchObject({
    refusals: [{ code: 'no-appointment' }],
  });
});
