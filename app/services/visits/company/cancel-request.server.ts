import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { isWaiting, type VisitLifecycleRefusal } from '~/domain/visits/lifecycle';
import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '~/services/declarations/worker-record.server';
import { changeVisit, lockVisit } from '../record-visit.server';

export type CancelRefusal = VisitLifecycleRefusal | { code: 'not-yours' };

/**
 * Gives up a request the company made, while it waits for a date; what the law's dates or the doctor ask for is not
 * the employer's to cancel. Null: no such visit in this company.
 */
export async function cancelRequest(
  actor: CompanyActor,
  visitId: string,
): Promise<Outcome<null, CancelRefusal> | null> {
  if (!isUuid(visitId)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await lockVisit(tx, visitId);
    if (visit?.adherentId !== actor.adherentId) return null;
    const { origin } = await tx.visit.findUniqueOrThrow({ where: { id: visitId }, select: { origin: true } });
    if (origin !== 'employeur') return refused({ code: 'not-yours' });
    if (!isWaiting(visit.state))
      return refused({ code: 'visit-event-impossible', state: visit.state, event: 'cancel' });
    const changed = await changeVisit(tx, actor, visitId, 'cancel');
    return changed?.ok ? ok(null) : changed;
  });
}
