import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { COMING_STATES } from '~/domain/visits/lifecycle';
import { now } from '~/platform/clock.server';
import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { isUuid } from '~/services/declarations/worker-record.server';
import { lockVisit } from '../record-visit.server';
import { workerName } from '../worker-name';

export type ConfirmRefusal =
  /** Nothing to come: excused, moved or held meanwhile. */
  { code: 'no-appointment' } | { code: 'appointment-past' };

export interface Confirmed {
  /** False: it was so already. */
  changed: boolean;
  startsAt: Date;
  /** "Léa Durand". */
  name: string | null;
}

/**
 * Says that the worker will be at his appointment, or takes that back. Twice is once. Null: no such visit in this company.
 */
export async function confirmAppointment(
  actor: CompanyActor,
  visitId: string,
  confirmed: boolean,
): Promise<Outcome<Confirmed, ConfirmRefusal> | null> {
  if (!isUuid(visitId)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await lockVisit(tx, visitId);
    if (visit?.adherentId !== actor.adherentId) return null;
    const appointment = await tx.appointment.findFirst({
      where: { visitId, state: { in: [...COMING_STATES] } },
      select: {
        id: true,
        startsAt: true,
        confirmedAt: true,
        visit: { select: { worker: { select: { firstName: true, usedName: true, familyName: true } } } },
      },
    });
    if (!appointment) return refused({ code: 'no-appointment' });
    const { id, startsAt, confirmedAt } = appointment;
    const name = workerName(appointment.visit.worker);
    if (startsAt <= now()) return refused({ code: 'appointment-past' });
    if ((confirmedAt !== null) === confirmed) return ok({ changed: false, startsAt, name });
    await tx.appointment.updateMany({
      where: { id },
      data: { confirmedAt: confirmed ? now() : null, confirmedByName: confirmed ? actor.name : null },
    });
    await audit(tx, actor, {
      action: confirmed ? 'visit.confirm' : 'visit.unconfirm',
      subject: { kind: 'visit', id: visitId },
    });
    return ok({ changed: true, startsAt, name });
  });
}
