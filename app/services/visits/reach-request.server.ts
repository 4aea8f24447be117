import { can } from '~/domain/access/permissions';
import type { Profession, RepriseCause, VisitFacts, VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import type { Placeable } from '~/domain/visits/slot-choice';
import { toDayOrNull, type Tx } from '~/platform/db/index.server';
import { isId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { lockVisit } from './record-visit.server';

export type ReachedRequest = {
  id: string;
  adherentId: string | null;
  workerId: string | null;
  private: boolean;
  state: VisitState;
  kind: VisitKind;
  cause: RepriseCause | null;
  queue: Profession;
  handedOverAt: Date | null;
  message: string | null;
  requestedAt: Date;
  requesterName: string | null;
  /** The worker, or whoever asked while staff have not found him in the lists. */
  who: string;
  placeable: Placeable;
};

/**
 * A request for someone of the service to act on, locked until the end of the transaction so that two colleagues act one
 * after the other. Null: there is none, or one he may not know of.
 */
export async function reachRequest(tx: Tx, actor: StaffActor, id: string): Promise<ReachedRequest | null> {
  if (!isId(id) || !(await lockVisit(tx, id))) return null;
  const row = await tx.visit.findUniqueOrThrow({
    where: { id },
    include: { worker: { select: { firstName: true, usedName: true, familyName: true } } },
  });
  if (row.private && !can(actor.subject, 'visit-private:view')) return null;
  const kind = row.kind as VisitKind;
  const queue = row.queue as Profession;
  return {
    id,
    adherentId: row.adherentId,
    workerId: row.workerId,
    private: row.private,
    state: row.state,
    kind,
    cause: row.cause as RepriseCause | null,
    queue,
    handedOverAt: row.handedOverAt,
    message: row.message,
    requestedAt: row.requestedAt,
    requesterName: row.requesterName,
    who: row.worker
      ? `${row.worker.firstName} ${row.worker.usedName ?? row.worker.familyName}`
      : (row.requesterName ?? ''),
    placeable: {
      kind,
      queue,
      centreCode: row.centreCode,
      professionalId: row.professionalId,
      fromOn: toDayOrNull(row.fromOn),
      dueOn: toDayOrNull(row.dueOn),
      teleconsultationAgreed: (row.facts as VisitFacts).teleconsultationAgreed === true,
    },
  };
}
