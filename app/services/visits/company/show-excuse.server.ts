import { addMonths, type Day, dayAt } from '~/domain/shared/day';
import { judgeExcuse } from '~/domain/visits/excuse';
import { dueStateOf } from '~/domain/visits/due';
import type { Act, Mode, Profession, VisitFacts, VisitKind } from '~/domain/visits/kinds';
import { COMING_STATES, WAITING_STATES } from '~/domain/visits/lifecycle';
import {
  type Colleague,
  type GivenSlot,
  REPLACEMENT_EARLY_MONTHS,
  type Replacement,
  replacementsFor,
  type WaitingVisit,
} from '~/domain/visits/replacement';
import { now, today } from '~/platform/clock.server';
import { fromDay, inScope, toDay, toDayOrNull, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '~/services/declarations/worker-record.server';
import { absencePriceOf } from '../absence-fee.server';
import { visitSettings } from '../visit-settings.server';
import { workerName } from '../worker-name';

/** The most late of a long list: nobody reads further. */
const MOST_COLLEAGUES = 400;

export interface ShownReplacement extends Replacement {
  name: string;
  post: string | null;
}

/** The appointment of a visit that is to come, with what its slot is; null when there is none. */
export async function comingAppointment(tx: Tx, adherentId: string, visitId: string) {
  return tx.appointment.findFirst({
    where: { visitId, adherentId, private: false, state: { in: [...COMING_STATES] } },
    select: {
      id: true,
      slotId: true,
      workerId: true,
      professionalId: true,
      centreCode: true,
      startsAt: true,
      endsAt: true,
      mode: true,
      centre: { select: { name: true } },
      professional: { select: { name: true, profession: true } },
      slot: { select: { kinds: true } },
    },
  });
}

export const givenSlot = (
  appointment: NonNullable<Awaited<ReturnType<typeof comingAppointment>>>,
): GivenSlot => ({
  profession: appointment.professional.profession as Profession,
  kinds: appointment.slot.kinds as VisitKind[],
  on: dayAt(appointment.startsAt.getTime()),
  mode: appointment.mode as Mode,
});

/** Colleagues of a company who may take a slot, as the rule looks at them; `only`: one of them. */
export async function colleaguesFor(tx: Tx, adherentId: string, on: Day, only?: string) {
  const horizon = fromDay(addMonths(on, REPLACEMENT_EARLY_MONTHS));
  const waiting = { private: false, state: { in: [...WAITING_STATES] } };
  const rows = await tx.worker.findMany({
    where: {
      adherentId,
      archivedAt: null,
      ...(only && { id: only }),
      OR: [{ visits: { some: waiting } }, { followUp: { nextOn: { lte: horizon } } }],
    },
    orderBy: { followUp: { nextOn: { sort: 'asc', nulls: 'last' } } },
    take: MOST_COLLEAGUES,
    select: {
      id: true,
      firstName: true,
      usedName: true,
      familyName: true,
      sortName: true,
      startOn: true,
      leftOn: true,
      plannedEndOn: true,
      contractSuspended: true,
      post: { select: { name: true } },
      isPrincipalEmployer: true,
      followUp: { select: { nextAct: true, nextOn: true, lastOn: true, ceilingArticle: true } },
      visits: {
        where: { private: false, state: { in: [...WAITING_STATES, ...COMING_STATES] } },
        select: {
          id: true,
          kind: true,
          act: true,
          queue: true,
          state: true,
          fromOn: true,
          dueOn: true,
          facts: true,
        },
      },
    },
  });
  return rows.map((row) => {
    const { startOn, leftOn, plannedEndOn, followUp, visits } = row;
    const onDay = fromDay(on);
    const open = visits.filter(({ state }) => (WAITING_STATES as readonly string[]).includes(state));
    const colleague: Colleague = {
      workerId: row.id,
      sortName: row.sortName,
      present:
        !row.contractSuspended &&
        (!startOn || startOn <= onDay) &&
        (!leftOn || leftOn >= onDay) &&
        (!plannedEndOn || plannedEndOn >= onDay),
      convoked: visits.length > open.length,
      waiting: open.map((visit): WaitingVisit => ({
        visitId: visit.id,
        kind: visit.kind as VisitKind,
        act: visit.act as Act,
        queue: visit.queue as Profession,
        fromOn: toDayOrNull(visit.fromOn),
        dueOn: toDayOrNull(visit.dueOn),
        remoteAgreed: (visit.facts as VisitFacts).teleconsultationAgreed === true,
      })),
      due: dueOf(row),
    };
    return {
      colleague,
      name: workerName(row)!,
      post: row.post?.name ?? null,
      article: followUp?.ceilingArticle ?? null,
    };
  });
}

/** What a follow-up asks for next; nothing when another employer sees to it. */
function dueOf({
  followUp,
  isPrincipalEmployer,
}: {
  followUp: { nextAct: string | null; nextOn: Date | null; lastOn: Date | null } | null;
  isPrincipalEmployer: boolean;
}): Colleague['due'] {
  if (!followUp?.nextAct || !followUp.nextOn) return null;
  const on = toDay(followUp.nextOn);
  const lastOn = toDayOrNull(followUp.lastOn);
  const state = dueStateOf({ nextOn: on, lastOn, isPrincipalEmployer }, today());
  return state === 'elsewhere' ? null : { act: followUp.nextAct as Act, on, known: state !== 'unknown' };
}

/**
 * What someone who excuses a worker must know before: until when it is free, what it costs after, and who could come
 * instead, the most late first. `appointment` null: nothing to come any more. Null: no such visit in this company.
 */
export async function showExcuse(actor: CompanyActor, visitId: string) {
  if (!isUuid(visitId)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await tx.visit.findFirst({
      where: { id: visitId, adherentId: actor.adherentId, private: false },
      select: {
        id: true,
        number: true,
        kind: true,
        state: true,
        worker: { select: { firstName: true, usedName: true, familyName: true } },
      },
    });
    if (!visit) return null;
    const settings = await visitSettings(tx);
    const appointment = await comingAppointment(tx, actor.adherentId, visitId);
    const slot = appointment && givenSlot(appointment);
    const people = slot ? await colleaguesFor(tx, actor.adherentId, slot.on) : [];
    const known = new Map(people.map((person) => [person.colleague.workerId, person]));
    const replacements: ShownReplacement[] = slot
      ? replacementsFor(
          slot,
          people.map(({ colleague }) => colleague),
        ).map((found) => {
          const { name, post } = known.get(found.workerId)!;
          return { ...found, name, post };
        })
      : [];
    return {
      id: visit.id,
      number: visit.number,
      kind: visit.kind as VisitKind,
      state: visit.state,
      name: workerName(visit.worker),
      appointment: appointment && {
        id: appointment.id,
        startsAt: appointment.startsAt,
        centre: appointment.centre.name,
        professional: appointment.professional.name,
        profession: appointment.professional.profession as Profession,
      },
      judgement:
        appointment && judgeExcuse({ ...appointment, now: now(), noticeHours: settings.noticeHours }),
      noticeHours: settings.noticeHours,
      feeCents: (appointment && (await absencePriceOf(tx, appointment.startsAt)))?.netCents ?? 0,
      replacements,
    };
  });
}
