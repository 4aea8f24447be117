import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '~/services/declarations/worker-record.server';
import { changeVisit, lockVisit } from '../record-visit.server';

/**
 * Gives up a request that still waits, or withdraws a notice nobody at the service has read. False: too late, someone
 * has begun to handle it. Null: none of that id in this company.
 */
export async function takeBack(actor: CompanyActor, id: string): Promise<boolean | null> {
  if (!isUuid(id)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await lockVisit(tx, id);
    if (visit) {
      if (visit.state !== 'recue') return false;
      const changed = await changeVisit(tx, actor, id, 'cancel');
      return changed?.ok ?? false;
    }
    const notice = await tx.visitNotice.findFirst({ where: { id, adherentId: actor.adherentId } });
    if (!notice) return null;
    const { count } = await tx.visitNotice.deleteMany({ where: { id, readAt: null } });
    return count > 0;
  });
}
