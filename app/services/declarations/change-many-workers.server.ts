import { z } from 'zod';
import { parseExposureCode, thesaurusOn, type ExposureCode } from '~/domain/declarations/thesaurus';
import type { WorkerView } from '~/domain/declarations/worker-view';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { inScope, type Prisma, type Tx } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { keepUndo } from './undo-change.server';
import { SINCE_SQL, whereOf, WORKERS_SQL } from './worker-filter';
import { isUuid } from './worker-record.server';

export const BULK_ACTS = ['post', 'add-exposure', 'remove-exposure', 'etablissement', 'leave'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** What the bar above the list sends, beside the ticked rows. */
export const bulkSchema = z.object({
  act: z.enum(BULK_ACTS),
  postId: z.string().optional(),
  exposure: z
    .string()
    .optional()
    .transform((text) => parseExposureCode(text ?? '')),
  etablissementId: z.string().optional(),
  leftOn: optionalDaySchema,
});
type Bulk = z.output<typeof bulkSchema>;

export type BulkRefusal =
  { code: 'NOBODY' } | { code: 'NOTHING_CHOSEN'; act: BulkAct } | { code: 'LEFT_IN_FUTURE' };

export type BulkDone = { act: BulkAct; changed: number; wasSir: number; undo: string | null };

type Whom = { ids: string[] } | { all: WorkerView };

type Before = Prisma.InputJsonObject & { id: string; category: string };

/** One change: the columns it sets, and the condition under which a row really changes. $2 is its value. */
type Change = { set: string; unless: string; value: unknown };

/**
 * Changes the ticked workers of a company, or all those of a view, in one statement. Rows that already are so stay
 * untouched; what the others were is kept for the undo. Other companies' ids change nothing.
 */
export async function changeManyWorkers(
  actor: CompanyActor,
  { whom, bulk, today }: { whom: Whom; bulk: Bulk; today: Day },
): Promise<Outcome<BulkDone, BulkRefusal>> {
  const { act } = bulk;
  if (act === 'leave' && bulk.leftOn && bulk.leftOn > today) return refused({ code: 'LEFT_IN_FUTURE' });
  return inScope(actor.scope, async (tx) => {
    const on = await currentReferenceDate(tx, today);
    const change = await changeOf(tx, actor.adherentId, bulk, on);
    if (!change) return refused({ code: 'NOTHING_CHOSEN', act });
    const ids = 'ids' in whom ? whom.ids.filter(isUuid) : await idsOf(tx, actor.adherentId, whom.all, today);
    if (ids.length === 0) return refused({ code: 'NOBODY' });

    const before = await tx.$queryRawUnsafe<Before[]>(
      `SELECT id::text, version, post_id::text, etablissement_id::text, exposures, left_on::text, left_retired,
         archived_at::text, category::text
       FROM worker w WHERE adherent_id = $3::uuid AND id = ANY ($1::uuid[]) AND NOT (${change.unless}) FOR UPDATE`,
      ids, change.value, actor.adherentId,
    ); // prettier-ignore
    if (before.length === 0) return ok({ act, changed: 0, wasSir: 0, undo: null });
    const changing = before.map(({ id }) => id);
    await tx.$executeRawUnsafe(
      `UPDATE worker w SET ${change.set}, version = version + 1, updated_at = $3::timestamptz
       WHERE id = ANY ($1::uuid[])`,
      changing, change.value, now(),
    ); // prettier-ignore
    if (act !== 'leave') await recomputeCategories(tx, { workerIds: changing }, on);
    await audit(tx, actor, { action: 'workers.change', facts: { act, count: changing.length } });
    const undo = await keepUndo(tx, actor.adherentId, 'workers', before);
    const wasSir = before.filter(({ category }) => category === 'SIR').length;
    return ok({ act, changed: changing.length, wasSir, undo });
  }, { timeoutMs: 60_000 }); // prettier-ignore
}

async function changeOf(tx: Tx, adherentId: string, bulk: Bulk, on: Day): Promise<Change | null> {
  const own = { id: '', adherentId, archivedAt: null };
  switch (bulk.act) {
    case 'post': {
      const id = bulk.postId ?? '';
      if (!isUuid(id) || !(await tx.post.findFirst({ where: { ...own, id } }))) return null;
      return { set: 'post_id = $2::uuid', unless: 'w.post_id IS NOT DISTINCT FROM $2::uuid', value: id };
    }
    case 'etablissement': {
      const id = bulk.etablissementId ?? '';
      if (!isUuid(id) || !(await tx.etablissement.findFirst({ where: { ...own, id } }))) return null;
      const unless = 'w.etablissement_id IS NOT DISTINCT FROM $2::uuid';
      return { set: 'etablissement_id = $2::uuid', unless, value: id };
    }
    case 'add-exposure':
      if (!bulk.exposure || !isForMany(bulk.exposure, on)) return null;
      return {
        set: 'exposures = exposures || $2::text',
        unless: '$2::text = ANY (w.exposures)',
        value: bulk.exposure,
      };
    case 'remove-exposure':
      if (!bulk.exposure) return null;
      return {
        set: 'exposures = array_remove(exposures, $2::text)',
        unless: 'NOT $2::text = ANY (w.exposures)',
        value: bulk.exposure,
      };
    case 'leave':
      if (!bulk.leftOn) return null;
      return {
        set: 'left_on = $2::date, left_retired = false, archived_at = $3::timestamptz',
        unless: 'w.archived_at IS NOT NULL OR w.start_on > $2::date',
        value: bulk.leftOn,
      };
  }
}

/** Protected situations need each worker's own agreement; a SIR-EMPLOYEUR its own motive: not in bulk. */
export function isForMany(code: ExposureCode, on: Day): boolean {
  const entry = thesaurusOn(on).get(code);
  return !!entry && entry.chosenBy === 'employer' && !entry.sensitive && !entry.needsMotive;
}

async function idsOf(tx: Tx, adherentId: string, view: WorkerView, today: Day): Promise<string[]> {
  const [marks] = await tx.$queryRawUnsafe<{ since: Day | null }[]>(SINCE_SQL, adherentId);
  const { sql, values } = whereOf(adherentId, view, { since: marks?.since ?? null, today });
  const found = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT w.id::text FROM ${WORKERS_SQL} WHERE ${sql}`,
    ...values,
  );
  return found.map(({ id }) => id);
}
