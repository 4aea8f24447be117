import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { today } from '~/platform/clock.server';
import { fromDayOrNull, toDayOrNull, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { recomputeFollowUps } from './recompute-follow-ups.server';

export interface NextDue {
  workerId: string;
  /** Null takes back what was fixed: the legal ceiling alone counts again. */
  fixedOn: Day | null;
  /** The visit at which it is said. */
  visitId?: string;
}

export type FixRefusal =
  /** The law's last day; nobody sets a later one. */
  | { code: 'after-ceiling'; ceilingOn: Day }
  | { code: 'past'; today: Day }
  /** The employer would learn from the new day that the worker came by himself. */
  | { code: 'private-visit' };

/**
 * Keeps the day by which the doctor or the nurse wants to see a worker again (permission `visit:fix-due`), in the
 * transaction of the day sheet, after the visit is held. Earlier than the legal ceiling or refused
 * (R.4624-16, -17, -28). Null: no such worker in this scope.
 */
export async function fixNextDue(
  tx: Tx,
  actor: StaffActor,
  { workerId, fixedOn, visitId }: NextDue,
): Promise<Outcome<{ nextOn: Day | null; ceilingOn: Day | null }, FixRefusal> | null> {
  const on = today();
  const worker = await tx.worker.findUnique({ where: { id: workerId }, select: { adherentId: true } });
  if (!worker) return null;
  const visit = visitId && (await tx.visit.findFirst({ where: { id: visitId }, select: { private: true } }));
  if (visit && visit.private) return refused({ code: 'private-visit' });
  await recomputeFollowUps(tx, { workerIds: [workerId] }, on);
  const due = await tx.followUp.findUniqueOrThrow({ where: { workerId } });
  const ceilingOn = toDayOrNull(due.ceilingOn);
  if (fixedOn && fixedOn < on) return refused({ code: 'past', today: on });
  if (fixedOn && ceilingOn && fixedOn > ceilingOn) return refused({ code: 'after-ceiling', ceilingOn });
  await tx.followUp.update({
    where: { workerId },
    data: { fixedOn: fromDayOrNull(fixedOn), fixedSaidOn: fromDayOrNull(fixedOn && on) },
  });
  await recomputeFollowUps(tx, { workerIds: [workerId] }, on);
  await audit(tx, actor, {
    action: fixedOn ? 'visit.fix-due' : 'visit.free-due',
    adherentId: worker.adherentId,
    subject: { kind: 'worker', id: workerId },
    facts: { on: fixedOn, ceilingOn },
  });
  return ok({ nextOn: fixedOn ?? ceilingOn, ceilingOn });
}
