import { z } from 'zod';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { fromDay, inScope } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { findWorker } from './worker-record.server';

/** What a form says of a departure. */
export const departureSchema = z.object({
  version: z.coerce.number().int(),
  leftOn: optionalDaySchema.refine((day) => day !== null, 'workers:error.leftOn'),
  retired: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((value) => value === 'yes'),
});

export type DepartureRefusal =
  | { code: 'LEFT_BEFORE_START'; startOn: Day }
  | { code: 'CHANGED_MEANWHILE' }
  | { code: 'ALREADY_LEFT'; leftOn: Day | null };

export type Departure = {
  /** `left`: out of the list. `planned`: the day is to come; it is kept as the planned end and asked about then. */
  outcome: 'left' | 'planned';
  /** The worker had SIR exposures: the service and the worker must be told (L.4624-2-1). */
  wasSir: boolean;
  name: string;
};

type Stated = { id: string; version: number; leftOn: Day; retired: boolean; today: Day };

/** Marks a worker as left on a day. Null: no such worker in this company. */
export async function markDeparture(
  actor: CompanyActor,
  { id, version, leftOn, retired, today }: Stated,
): Promise<Outcome<Departure, DepartureRefusal> | null> {
  return inScope(actor.scope, async (tx) => {
    const worker = await findWorker(tx, actor.adherentId, id);
    if (!worker) return null;
    if (worker.archivedAt) return refused({ code: 'ALREADY_LEFT', leftOn: worker.leftOn });
    if (worker.startOn && leftOn < worker.startOn)
      return refused({ code: 'LEFT_BEFORE_START', startOn: worker.startOn });
    const outcome = leftOn > today ? 'planned' : 'left';
    const written = await tx.worker.updateMany({
      where: { id, version, archivedAt: null },
      data: {
        ...(outcome === 'left'
          ? { leftOn: fromDay(leftOn), leftRetired: retired, archivedAt: now() }
          : { plannedEndOn: fromDay(leftOn), leftRetired: retired }),
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    if (written.count === 0) return refused({ code: 'CHANGED_MEANWHILE' });
    await audit(tx, actor, {
      action: outcome === 'left' ? 'worker.leave' : 'worker.plan-end',
      subject: { kind: 'worker', id },
      facts: { leftOn, retired },
    });
    const name = `${worker.firstName} ${worker.usedName ?? worker.familyName}`;
    return ok({ outcome, wasSir: worker.category === 'SIR', name });
  });
}

/** Takes a departure back, or notes that the worker has come back. Null: no such worker in this company. */
export async function markReturn(
  actor: CompanyActor,
  { id, today }: { id: string; today: Day },
): Promise<{ restored: boolean } | null> {
  return inScope(actor.scope, async (tx) => {
    const worker = await findWorker(tx, actor.adherentId, id);
    if (!worker) return null;
    const written = await tx.worker.updateMany({
      where: { id, NOT: { archivedAt: null } },
      data: {
        leftOn: null,
        leftRetired: false,
        archivedAt: null,
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    if (written.count > 0) {
      await recomputeCategories(tx, { workerIds: [id] }, await currentReferenceDate(tx, today));
      await audit(tx, actor, { action: 'worker.return', subject: { kind: 'worker', id } });
    }
    return { restored: written.count > 0 };
  });
}
