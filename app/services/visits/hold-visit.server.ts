import { can } from '~/domain/access/permissions';
import { type Day, dayAt } from '~/domain/shared/day';
import { type Outcome, refused } from '~/domain/shared/outcome';
import { judgeExcuse } from '~/domain/visits/excuse';
import { COMING_STATES, type VisitLifecycleRefusal } from '~/domain/visits/lifecycle';
import { now, today } from '~/platform/clock.server';
import { inScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { boundsOf } from './duty-calendar.server';
import { type FixRefusal, fixNextDue } from './fix-next-due.server';
import { type ChangedVisit, changeVisit } from './record-visit.server';
import { visitSettings } from './visit-settings.server';

/** What one click on the day sheet says of an appointment. */
export const PRESENCES = ['hold', 'miss', 'excuse', 'recall', 'dispense'] as const;
export type Presence = (typeof PRESENCES)[number];

export type PresenceRefusal =
  | VisitLifecycleRefusal
  /** Nobody is present or absent before the day has come. */
  | { code: 'not-yet'; on: Day }
  /** Only a visite de reprise, and only for health staff (décret 2026-503). */
  | { code: 'not-dispensable' };

/**
 * Notes what became of an appointment. An excuse is late when it comes after the notice period of the service; a mistake
 * is put right by `recall`. Null: no such visit.
 */
export function notePresence(
  actor: StaffActor,
  visitId: string,
  presence: Presence,
): Promise<Outcome<ChangedVisit, PresenceRefusal> | null> {
  return inScope(actor.scope, async (tx) => {
    const visit = await tx.visit.findUnique({ where: { id: visitId }, select: { kind: true } });
    if (!visit) return null;
    const coming = await tx.appointment.findFirst({
      where: { visitId, state: { in: [...COMING_STATES] } },
      select: { startsAt: true },
    });
    if (presence === 'dispense') {
      const allowed = can(actor.subject, 'visit:dispense') && visit.kind === 'reprise';
      return allowed ? changeVisit(tx, actor, visitId, 'dispense') : refused({ code: 'not-dispensable' });
    }
    if ((presence === 'hold' || presence === 'miss') && coming) {
      const on = dayAt(coming.startsAt.getTime());
      if (on > today()) return refused({ code: 'not-yet', on });
    }
    if (presence !== 'excuse' || !coming) return changeVisit(tx, actor, visitId, presence);
    const { noticeHours } = await visitSettings(tx);
    const { late } = judgeExcuse({ startsAt: coming.startsAt, now: now(), noticeHours });
    return changeVisit(tx, actor, visitId, 'excuse', {
      facts: { late },
      appointment: { late, excuseReason: 'autre' },
    });
  });
}

export type FixDueRefusal = FixRefusal | { code: 'no-worker' };

/** Keeps the day by which the worker of a visit is to be seen again, never after the law's last day. Null: no such visit. */
export function fixDueOfVisit(actor: StaffActor, visitId: string, fixedOn: Day | null) {
  return inScope(actor.scope, async (tx): Promise<Outcome<{ nextOn: Day | null }, FixDueRefusal> | null> => {
    const visit = await tx.visit.findUnique({ where: { id: visitId }, select: { workerId: true } });
    if (!visit) return null;
    if (!visit.workerId) return refused({ code: 'no-worker' });
    return fixNextDue(tx, actor, { workerId: visit.workerId, fixedOn, visitId });
  });
}

/**
 * The professional does not come on a day: every appointment still expected goes back to the inbox, who must know is told,
 * and what is free that day is given no more. Out: how many were moved.
 */
export function cancelDay(actor: StaffActor, professionalId: string, on: Day): Promise<number> {
  const [gte, lt] = boundsOf(on);
  return inScope(
    actor.scope,
    async (tx) => {
      const expected = await tx.appointment.findMany({
        where: { professionalId, startsAt: { gte, lt }, state: { in: [...COMING_STATES] } },
        select: { visitId: true },
        orderBy: { startsAt: 'asc' },
      });
      let moved = 0;
      for (const { visitId } of expected) {
        const answer = await changeVisit(tx, actor, visitId, 'move', { facts: { reason: 'professional-away' } });
        if (answer?.ok) moved += 1;
      }
      const closed = await tx.slot.updateMany({
        where: { professionalId, startsAt: { gte, lt, gt: now() }, taken: false },
        data: { closedAt: now(), taken: true },
      });
      await audit(tx, actor, {
        action: 'slots.close',
        subject: { kind: 'professional', id: professionalId },
        facts: { on, moved, slots: closed.count },
      });
      return moved;
    },
    { timeoutMs: 60_000 },
  );
} // prettier-ignore
