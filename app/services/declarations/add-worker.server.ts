import type { Category } from '~/domain/declarations/category';
import type { WorkerEntry } from '~/domain/declarations/worker-entry';
import { type Outcome, refused, ok } from '~/domain/shared/outcome';
import type { Day } from '~/domain/shared/day';
import { sortName } from '~/domain/shared/search-text';
import { fromDayOrNull, inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { columnsOf, isUuid, oneAtATime, placeWorker, type PlaceRefusal } from './worker-record.server';

export type AddRefusal = PlaceRefusal | { code: 'LIKELY_DUPLICATE'; id: string; name: string };
export type AddedWorker = { id: string; category: Category };

/**
 * Adds a worker to the company one acts for. `id` is the form's own: the same form sent twice makes one worker.
 * A present worker of the same name and birth date is refused as a likely duplicate unless `evenIfAlike`.
 */
export async function addWorker(
  actor: CompanyActor,
  { id, entry, today, evenIfAlike }: { id: string; entry: WorkerEntry; today: Day; evenIfAlike: boolean },
): Promise<Outcome<AddedWorker, AddRefusal>> {
  if (!isUuid(id)) throw new TypeError('the form of a worker carries an id');
  const { adherentId } = actor;
  return inScope(actor.scope, async (tx) => {
    await oneAtATime(tx, adherentId);
    const sent = await tx.worker.findFirst({
      where: { id, adherentId },
      select: { id: true, category: true },
    });
    if (sent) return ok(sent);
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
    }
    return ok(await tx.worker.findFirstOrThrow({ where: { id }, select: { id: true, category: true } }));
  });
}
