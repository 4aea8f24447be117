import { z } from 'zod';
import type { Day } from '~/domain/shared/day';
import { daySchema } from '~/domain/shared/schemas';
import type { VisitEvent } from '~/domain/visits/lifecycle';
import { today } from '~/platform/clock.server';
import { fromDay, fromDayOrNull, toDayOrNull, type Tx } from '~/platform/db/index.server';
import { recomputeFollowUps } from './recompute-follow-ups.server';

interface Followed {
  id: string;
  workerId: string | null;
  private: boolean;
}

/** What the visit ended, kept with its event so that a corrected day sheet gives it back. */
const endedSchema = z.object({ fixedBefore: z.object({ on: daySchema, saidOn: daySchema.nullable() }) });

/**
 * Brings what is due for the worker up to a visit that was held, spared or put right; in the transaction of that
 * change, after the state is written. A private visit changes nothing the employer sees. Out: facts for the event.
 */
export async function followHeldVisit(
  tx: Tx,
  { id, workerId, private: isPrivate }: Followed,
  event: VisitEvent,
): Promise<Record<string, unknown> | undefined> {
  if (isPrivate || !workerId || !['hold', 'recall', 'dispense'].includes(event)) return undefined;
  const kept = await tx.followUp.findUnique({ where: { workerId } });
  if (event === 'recall') await forget(tx, { visitId: id, workerId });
  await recomputeFollowUps(tx, { workerIds: [workerId] }, today());
  if (event !== 'hold' || !kept?.fixedOn) return undefined;
  return { fixedBefore: { on: toDayOrNull(kept.fixedOn), saidOn: toDayOrNull(kept.fixedSaidOn) } };
}

/** The visit was not held after all: neither are its attestations given, nor is the next day fixed at it. */
async function forget(tx: Tx, { visitId, workerId }: { visitId: string; workerId: string }): Promise<void> {
  const event = await tx.visitEvent.findFirst({ where: { visitId, event: 'hold' }, orderBy: { id: 'desc' } });
  const ended = endedSchema.safeParse(event?.facts);
  const before = ended.success ? ended.data.fixedBefore : null;
  const [held] = await tx.$queryRaw<{ on: Day }[]>`
    SELECT (starts_at AT TIME ZONE 'Europe/Paris')::date::text AS on FROM appointment
    WHERE visit_id = ${visitId}::uuid ORDER BY starts_at DESC LIMIT 1`;
  if (!held) return;
  const on = fromDay(held.on);
  await tx.followUp.updateMany({ where: { workerId, conduiteOn: on }, data: { conduiteOn: null } });
  await tx.followUp.updateMany({ where: { workerId, electriqueOn: on }, data: { electriqueOn: null } });
  await tx.followUp.updateMany({
    where: { workerId, OR: [{ fixedSaidOn: { gte: on } }, { fixedOn: null }] },
    data: {
      fixedOn: fromDayOrNull(before?.on ?? null),
      fixedSaidOn: fromDayOrNull(before?.saidOn ?? null),
    },
  });
}
