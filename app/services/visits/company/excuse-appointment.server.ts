import { judgeExcuse } from '~/domain/visits/excuse';
import type { ExcuseReason } from '~/domain/visits/kinds';
import { isComing, type VisitState } from '~/domain/visits/lifecycle';
import { replacementsFor } from '~/domain/visits/replacement';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { inScope, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '~/services/declarations/worker-record.server';
import { placeVisit } from '../place-visit.server';
import { changeVisit, createVisit, lockVisit } from '../record-visit.server';
import { visitSettings } from '../visit-settings.server';
import { colleaguesFor, comingAppointment, givenSlot } from './show-excuse.server';

export interface Excuse {
  visitId: string;
  /** The appointment that was shown: another one of the same visit is not excused by an old page. */
  appointmentId: string;
  reason: ExcuseReason;
  /** The colleague who comes instead; null: nobody. */
  workerId: string | null;
}

export type ExcuseRefusal =
  /** Someone did it before, or this same form twice. */
  | { code: 'already-excused'; state: VisitState; byName: string | null; at: Date | null }
  /** Held, moved or cancelled meanwhile. */
  | { code: 'no-appointment' }
  | { code: 'appointment-past' }
  /** Convoked, gone or no longer due since the page was shown. */
  | { code: 'not-a-replacement' };

export type Excused =
  | { how: 'excused'; late: boolean; startsAt: Date }
  | { how: 'replaced'; startsAt: Date; name: string; visitId: string };

/**
 * Excuses a worker, and in the same transaction gives his time to a colleague. Whoever comes second is told what the
 * first one did; nothing happens twice. Giving the time away costs nothing, however late. Null: no such visit here.
 */
export async function excuseAppointment(
  actor: CompanyActor,
  { visitId, appointmentId, reason, workerId }: Excuse,
): Promise<Outcome<Excused, ExcuseRefusal> | null> {
  if (![visitId, appointmentId].every(isUuid) || (workerId && !isUuid(workerId))) return null;
  return inScope(actor.scope, async (tx): Promise<Outcome<Excused, ExcuseRefusal> | null> => {
    const visit = await lockVisit(tx, visitId);
    if (visit?.adherentId !== actor.adherentId) return null;
    const appointment = await comingAppointment(tx, actor.adherentId, visitId);
    if (!appointment || appointment.id !== appointmentId)
      return refused(await whatHappened(tx, visitId, appointmentId));
    const { startsAt } = appointment;
    const { noticeHours } = await visitSettings(tx);
    const { late, past } = judgeExcuse({ startsAt, now: now(), noticeHours });
    if (past) return refused({ code: 'appointment-past' });
    if (!workerId) {
      const facts = { reason, late };
      const excused = await changeVisit(tx, actor, visitId, 'excuse', {
        facts,
        appointment: { excuseReason: reason, late },
      });
      if (!excused?.ok) throw new Error(`visit ${visitId} is locked and coming, yet cannot be excused`);
      return ok({ how: 'excused', late, startsAt });
    }
    const given = givenSlot(appointment);
    // Locked before it is looked at: two appointments given to one colleague at once make one.
    await tx.$queryRaw`SELECT id FROM worker WHERE id = ${workerId}::uuid FOR UPDATE`;
    const [person] = await colleaguesFor(tx, actor.adherentId, given.on, workerId);
    const [chosen] = person ? replacementsFor(given, [person.colleague]) : [];
    if (!person || !chosen) return refused({ code: 'not-a-replacement' });
    const replaced = await changeVisit(tx, actor, visitId, 'replace', {
      facts: { reason, workerId },
      appointment: { excuseReason: reason },
    });
    if (!replaced?.ok) throw new Error(`visit ${visitId} is locked and coming, yet cannot be replaced`);
    const theirs =
      chosen.visitId ??
      (
        await createVisit(tx, actor, {
          adherentId: actor.adherentId,
          workerId,
          kind: chosen.kind,
          origin: 'echeance',
          act: chosen.act,
          dueOn: chosen.dueOn,
          article: person.article,
        })
      ).id;
    const placed = await placeVisit(tx, actor, {
      visitId: theirs,
      slotId: appointment.slotId,
      freed: appointment,
    });
    // Thrown, so that what was written above is taken back: the visit waits and the slot is ours until the end.
    if (!placed?.ok) throw new Error(`slot ${appointment.slotId} was freed here, yet cannot be given`);
    await tx.appointment.updateMany({
      where: { id: appointmentId },
      data: { replacedById: placed.value.appointmentId },
    });
    return ok({ how: 'replaced', startsAt, name: person.name, visitId: theirs });
  });
}

/** Why an appointment that a page showed is not to come any more. */
async function whatHappened(tx: Tx, visitId: string, appointmentId: string): Promise<ExcuseRefusal> {
  const gone = await tx.appointment.findFirst({
    where: { id: appointmentId, visitId },
    select: { state: true },
  });
  const excused = gone?.state === 'excusee' || gone?.state === 'remplacee';
  if (!gone || isComing(gone.state) || !excused) return { code: 'no-appointment' };
  const event = await tx.visitEvent.findFirst({
    where: { visitId, event: gone.state === 'excusee' ? 'excuse' : 'replace' },
    orderBy: { id: 'desc' },
    select: { actorName: true, at: true },
  });
  return {
    code: 'already-excused',
    state: gone.state,
    byName: event?.actorName ?? null,
    at: event?.at ?? null,
  };
}
