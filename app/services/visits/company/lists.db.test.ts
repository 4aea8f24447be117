import { beforeAll, describe, expect, it } from 'vitest';
import { absenceRate, MEAN_MIN_COMPANIES } from '~/domain/visits/attendance';
import { addDays, addMonths, type Day } from '~/domain/shared/day';
import { visitView } from '~/domain/visits/visit-view';
import { today } from '~/platform/clock.server';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { i18nFor } from '~/platform/i18n.server';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, setScene, setService } from '../../../../prisma/factories/scene';
import type { AppointmentRow, SlotRow, VisitRow } from '../../../../prisma/factories/visit-rows';
import { visitMakers } from '../../../../prisma/factories/visits';
import { companyCalendar } from '../appointment-files.server';
import { showAttendance } from './attendance.server';
import { bookSlot, showOpenSlots } from './open-slots.server';
import { showVisit } from './show-visit.server';
import { showVisits } from './show-visits.server';
import { listMonth } from './visit-calendar.server';

const whole = visitView(new URLSearchParams());
const monthOf = (on: Day) => `${on.slice(0, 7)}-01` as Day;

let scene: Scene;
let slots: SlotRow[];
let rows: Record<'coming' | 'waiting' | 'hidden' | 'over', VisitRow>;
const coming = () => addDays(today(), 7);

beforeAll(async () => {
  await setService();
  scene = await setScene('visit-lists', 4);
  const visits = visitMakers(scene.make);
  const [first, second, third, fourth] = scene.workers;
  const nurse = visits.professional();
  const ahead = visits.dutySession(nurse, { day: coming(), openToEmployers: true });
  const behind = visits.dutySession(nurse, { day: addMonths(monthOf(today()), -1) });
  slots = ahead.slots;
  const placed = visits.placed(scene.adherent, first!, ahead.slots[0]!);
  const hidden = visits.placed(scene.adherent, second!, ahead.slots[1]!, {
    private: true,
    kind: 'demande-travailleur',
    origin: 'travailleur',
  });
  const over = visits.placed(scene.adherent, third!, behind.slots[0]!, { state: 'effectuee' });
  const hiddenMissed = visits.placed(scene.adherent, third!, behind.slots[1]!, {
    state: 'absente',
    private: true,
    kind: 'demande-travailleur',
    origin: 'travailleur',
  });
  const waiting = visits.visit(scene.adherent, fourth!, { dueOn: addDays(today(), -3) });
  rows = { coming: placed.visit, waiting, hidden: hidden.visit, over: over.visit };
  const all = [placed, hidden, over, hiddenMissed];
  const write = (extra: { visit: VisitRow; appointment: AppointmentRow }[]) =>
    sqlInScope(systemScope, async (sql) => {
      await insertRows(sql, 'visit', [...extra.map(({ visit }) => visit), waiting]);
      await insertRows(sql, 'appointment', extra.map(({ appointment }) => appointment)); // prettier-ignore
    });
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [ahead.session, behind.session]);
    await insertRows(sql, 'slot', [...ahead.slots, ...behind.slots]);
  });
  await write(all);
});

describe('what an employer sees of his visits', () => {
  it('is to come, waits, or is over; never what a worker asked for by himself', async () => {
    const { counts, rows: shown, toConfirm } = await showVisits(scene.actor, whole);
    expect(counts).toEqual({ 'rendez-vous': 1, demandes: 1, passees: 1 });
    expect(shown['rendez-vous']).toMatchObject([{ id: rows.coming.id, state: 'convoquee' }]);
    expect(shown.demandes).toMatchObject([{ id: rows.waiting.id, dueOn: addDays(today(), -3) }]);
    expect(toConfirm).toMatchObject([{ id: rows.coming.id }]);
    const past = await showVisits(scene.actor, { ...whole, vue: 'passees' });
    expect(past.rows.passees).toMatchObject([{ id: rows.over.id }]);
    expect(await showVisit(scene.actor, rows.hidden.id)).toBeNull();
  });

  it('narrows by name and kind', async () => {
    const { familyName, firstName } = scene.workers[3]!;
    const found = await showVisits(scene.actor, { ...whole, q: `${firstName} ${familyName}` });
    expect(found.counts).toEqual({ 'rendez-vous': 0, demandes: 1, passees: 0 });
    expect((await showVisits(scene.actor, { ...whole, type: 'reprise' })).counts.demandes).toBe(0);
  });

  it('stands in the month of the day in Paris', async () => {
    const ahead = await listMonth(scene.actor, monthOf(coming()));
    expect(ahead.map(({ visitId }) => visitId)).toContain(rows.coming.id);
    expect(ahead.map(({ visitId }) => visitId)).not.toContain(rows.hidden.id);
    const next = await listMonth(scene.actor, addMonths(monthOf(coming()), 1));
    expect(next).toEqual([]);
  });

  it('goes into one calendar file, without what workers asked for', async () => {
    const { content } = await companyCalendar(scene.actor, i18nFor('fr'));
    expect(String(content).match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(String(content)).toContain(`visite-${rows.coming.id}`);
  });

  it('is nobody else’s', async () => {
    const other = await setScene('visit-lists-other');
    expect((await showVisits(other.actor, whole)).counts.demandes).toBe(0);
    expect(await listMonth(other.actor, monthOf(coming()))).toEqual([]);
    expect(await showVisit(other.actor, rows.coming.id)).toBeNull();
  });
});

it('attendance leaves out what workers asked for, and a mean that would tell few companies', async () => {
  const { months } = await showAttendance(scene.actor, today());
  const last = months.find(({ month }) => month === addMonths(monthOf(today()), -1))!;
  expect(last.own).toEqual({ held: 1, missed: 0, late: 0, replaced: 0 });
  expect(absenceRate(last.own)).toBe(0);
  expect(MEAN_MIN_COMPANIES).toBeGreaterThan(1);
  expect(last.service).toBeNull();
});

describe('booking an open slot', () => {
  it('offers free ones, gives one to the first, and tells the second', async () => {
    const shown = await showOpenSlots(scene.actor, rows.waiting.id);
    const free = shown!.slots.map(({ id }) => id);
    expect(free).toEqual(slots.slice(2).map(({ id }) => id));
    const rival = await setScene('visit-lists-rival', 1);
    const theirs = visitMakers(rival.make).visit(rival.adherent, rival.workers[0]!);
    await sqlInScope(systemScope, (sql) => insertRows(sql, 'visit', [theirs]));
    const answers = await Promise.all([
      bookSlot(scene.actor, rows.waiting.id, free[0]!),
      bookSlot(rival.actor, theirs.id, free[0]!),
    ]);
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer?.ok)).toMatchObject([{ refusals: [{ code: 'slot-taken' }] }]);
    const booked = answers[0]!.ok ? scene : rival;
    const visitId = answers[0]!.ok ? rows.waiting.id : theirs.id;
    const visit = await showVisit(booked.actor, visitId);
    expect(visit?.current).toMatchObject({ confirmedByName: booked.person.name });
  });

  it('is refused for what the service alone places', async () => {
    const visits = visitMakers(scene.make);
    const reprise = visits.visit(scene.adherent, scene.workers[2]!, { kind: 'reprise' });
    const ema = visits.visit(scene.adherent, scene.workers[2]!, { kind: 'embauche', act: 'EMA' });
    await sqlInScope(systemScope, (sql) => insertRows(sql, 'visit', [reprise, ema]));
    expect(await showOpenSlots(scene.actor, reprise.id)).toBeNull();
    expect(await bookSlot(scene.actor, reprise.id, slots[3]!.id)).toBeNull();
    expect((await showOpenSlots(scene.actor, ema.id))?.centres).toEqual([]);
    expect(await bookSlot(scene.actor, ema.id, slots[3]!.id)).toMatchObject({
      refusals: [{ code: 'slot-taken' }],
    });
  });
});
