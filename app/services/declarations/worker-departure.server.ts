import { z } from 'zod';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { fromDay, inScope, type Tx } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { exposuresNow, requestPostExposure } from '~/services/visits/announce/post-exposure.server';
import { changeVisit } from '~/services/visits/record-visit.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { findWorker, type WorkerRecord } from './worker-record.server';

const checkedBox = z
  .string()
  .optional()
  .transform((value) => value === 'on');

/** What a form says of a departure. */
export const departureSchema = z.object({
  version: z.coerce.number().int(),
  leftOn: optionalDaySchema.refine((day) => day !== null, 'workers:error.leftOn'),
  retired: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((value) => value === 'yes'),
  /** Tells the service that exposures end, for someone in SIR; the id of the visit that asks for. */
  tellService: checkedBox,
  visitId: z.uuid().optional(),
  workerInformedOn: optionalDaySchema,
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
  /** The visit after exposure that was asked for in the same step. */
  visitId: string | null;
  name: string;
};

type Stated = {
  id: string;
  version: number;
  leftOn: Day;
  retired: boolean;
  today: Day;
  tellService?: boolean;
  visitId?: string | undefined;
  workerInformedOn?: Day | null;
};

/** Marks a worker as left on a day. Null: no such worker in this company. */
export async function markDeparture(
  actor: CompanyActor,
  stated: Stated,
): Promise<Outcome<Departure, DepartureRefusal> | null> {
  const { id, version, leftOn, retired, today } = stated;
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
    const visitId = stated.tellService ? await tellService(tx, actor, worker, stated) : null;
    return ok({ outcome, wasSir: worker.category === 'SIR', visitId, name });
  });
}

async function tellService(tx: Tx, actor: CompanyActor, worker: WorkerRecord, stated: Stated) {
  const { id: workerId, leftOn: endedOn, retired, workerInformedOn = null, today } = stated;
  return requestPostExposure(tx, actor, {
    id: stated.visitId ?? newId(),
    workerId,
    exposures: await exposuresNow(tx, worker, today),
    endedOn,
    leaving: retired ? 'retired' : 'left',
    workerInformedOn,
    today,
  });
}

/**
 * Takes a departure back (`undo`, with the visit after exposure that it asked for), or notes that the worker has come
 * back. Null: no such worker in this company.
 */
export async function markReturn(
  actor: CompanyActor,
  { id, today, undo = false }: { id: string; today: Day; undo?: boolean },
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
      const asked = undo
        ? await tx.visit.findMany({ where: { workerId: id, kind: { in: ['spe', 'spp'] }, state: 'recue' } })
        : [];
      for (const visit of asked) await changeVisit(tx, actor, visit.id, 'cancel');
    }
    return { restored: written.count > 0 };
  });
}
