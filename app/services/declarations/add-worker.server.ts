import { randomUUID } from 'node:crypto';
import type { Category } from '~/domain/declarations/category';
import { canonicalJson } from '~/domain/declarations/snapshot';
import type { WorkerEntry } from '~/domain/declarations/worker-entry';
import { type Outcome, refused, ok } from '~/domain/shared/outcome';
import type { Day } from '~/domain/shared/day';
import { sortName } from '~/domain/shared/search-text';
import { fromDayOrNull, inScope, Prisma, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { ensureFirstVisits, firstVisitIdOf } from '~/services/visits/first-visits.server';
import { columnsOf, isUuid, oneAtATime, placeWorker, type PlaceRefusal } from './worker-record.server';

export type AddRefusal = PlaceRefusal | { code: 'LIKELY_DUPLICATE'; id: string; name: string };
export type EditedWorker = { id: string; category: Category };
/** `firstVisitId`: the visit that adding him asked for, if any. */
export type AddedWorker = EditedWorker & { firstVisitId: string | null };

/**
 * Adds a worker to the company one acts for. `id` is the form's own: the same form sent twice makes one worker, and
 * one that was filled in anew after "back" another. A present worker of the same name and birth date is refused as a likely duplicate unless `evenIfAlike`.
 */
export async function addWorker(
  actor: CompanyActor,
  {
    id: formId,
    entry,
    today,
    evenIfAlike,
  }: { id: string; entry: WorkerEntry; today: Day; evenIfAlike: boolean },
): Promise<Outcome<AddedWorker, AddRefusal>> {
  if (!isUuid(formId)) throw new TypeError('the form of a worker carries an id');
  const { adherentId } = actor;
  return inScope(actor.scope, async (tx) => {
    await oneAtATime(tx, adherentId);
    const sent = await tx.worker.findFirst({ where: { id: formId, adherentId } });
    if (sent && holds(sent, entry)) return ok(await added(tx, sent.id));
    const id = sent ? randomUUID() : formId;
    if (!evenIfAlike) {
      const alike = await tx.worker.findFirst({
        where: {
          adherentId,
          archivedAt: null,
          sortName: sortName(entry),
          birthDate: fromDayOrNull(entry.birthDate),
        },
      });
      if (alike)
        return refused({
          code: 'LIKELY_DUPLICATE',
          id: alike.id,
          name: `${alike.usedName ?? alike.familyName} ${alike.firstName}`,
        });
    }
    const place = await placeWorker(tx, adherentId, entry);
    if (place.refusals.length > 0) return { ok: false, refusals: place.refusals };
    const made = await tx.worker.createMany({
      data: [{ id, adherentId, ...columnsOf(entry), postId: place.postId }],
      skipDuplicates: true,
    });
    if (made.count > 0) {
      await recomputeCategories(tx, { workerIds: [id] }, await currentReferenceDate(tx, today));
      if (place.madePost)
        await audit(tx, actor, { action: 'post.add', subject: { kind: 'post', id: place.madePost } });
      await audit(tx, actor, { action: 'worker.add', subject: { kind: 'worker', id } });
      await ensureFirstVisits(tx, actor, [id], today);
    }
    return ok(await added(tx, id));
  });
}

const added = async (tx: Tx, id: string): Promise<AddedWorker> => ({
  ...(await tx.worker.findFirstOrThrow({ where: { id }, select: { id: true, category: true } })),
  firstVisitId: await firstVisitIdOf(tx, id),
});

/** Whether a worker is kept as this form says; which post a name typed in became is not looked at. */
function holds(row: object, entry: WorkerEntry): boolean {
  const { postId, ...said } = columnsOf(entry);
  const kept = row as Record<string, unknown>;
  return (
    Object.entries(said).every(([key, value]) => same(kept[key], value)) &&
    (entry.newPost !== null || same(kept.postId, postId))
  );
}

const same = (kept: unknown, said: unknown): boolean =>
  said === Prisma.DbNull ? kept === null : plain(kept) === plain(said);

/** Dates as text; the keys of a JSON column come back in another order. */
const plain = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value)));
