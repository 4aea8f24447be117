import type { WorkerEntry } from '~/domain/declarations/worker-entry';
import type { Day } from '~/domain/shared/day';
import { type Outcome, refused, ok } from '~/domain/shared/outcome';
import { inScope } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import type { EditedWorker } from './add-worker.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import {
  columnsOf,
  findWorker,
  placeWorker,
  type PlaceRefusal,
  type WorkerRecord,
} from './worker-record.server';

export type EditRefusal = PlaceRefusal | { code: 'CHANGED_MEANWHILE'; current: WorkerRecord };

/** Fields whose very name says something of health or agreement: the trail does not name them. */
const UNNAMED = new Set(['protectedSituations', 'agreementOn', 'lastVisitOn', 'lastVisitService']);

/**
 * Writes what a form says of a worker, if nobody wrote since the form was shown (`version`). Null: no such worker in
 * this company. The other's values come back with the refusal, so that both can be shown.
 */
export async function editWorker(
  actor: CompanyActor,
  { id, version, entry, today }: { id: string; version: number; entry: WorkerEntry; today: Day },
): Promise<Outcome<EditedWorker, EditRefusal> | null> {
  const { adherentId } = actor;
  return inScope(actor.scope, async (tx) => {
    const before = await findWorker(tx, adherentId, id);
    if (!before) return null;
    if (before.version !== version) return refused({ code: 'CHANGED_MEANWHILE', current: before });
    const place = await placeWorker(tx, adherentId, entry);
    if (place.refusals.length > 0) return { ok: false, refusals: place.refusals };
    const written = await tx.worker.updateMany({
      where: { id, adherentId, version },
      data: { ...columnsOf(entry), postId: place.postId, version: { increment: 1 }, updatedAt: now() },
    });
    const after = await findWorker(tx, adherentId, id);
    if (!after) return null;
    if (written.count === 0) return refused({ code: 'CHANGED_MEANWHILE', current: after });
    await recomputeCategories(tx, { workerIds: [id] }, await currentReferenceDate(tx, today));
    if (place.madePost)
      await audit(tx, actor, { action: 'post.add', subject: { kind: 'post', id: place.madePost } });
    const fields = changedFields(before, after).filter((field) => !UNNAMED.has(field));
    await audit(tx, actor, { action: 'worker.edit', subject: { kind: 'worker', id }, facts: { fields } });
    return ok(await tx.worker.findFirstOrThrow({ where: { id }, select: { id: true, category: true } }));
  });
}

const WATCHED = [
  'familyName', 'usedName', 'firstName', 'birthDate', 'email', 'phone', 'jobTitle', 'pcs', 'contractKind', 'matricule',
  'startOn', 'plannedEndOn', 'contractSuspended', 'etablissementId', 'postId', 'exposures', 'exposureFacts',
  'protectedSituations', 'agreementOn', 'employersCount', 'isPrincipalEmployer', 'lastVisitOn', 'lastVisitService',
] as const satisfies readonly (keyof WorkerRecord)[]; // prettier-ignore
export type WatchedField = (typeof WATCHED)[number];

/** The fields in which two states of a worker differ. */
export function changedFields(
  before: Pick<WorkerRecord, WatchedField>,
  after: Pick<WorkerRecord, WatchedField>,
): WatchedField[] {
  return WATCHED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
