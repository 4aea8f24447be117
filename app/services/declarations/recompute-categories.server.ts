import { z } from 'zod';
import { DEFAULT_FOLLOW_UP_SETTINGS, type FollowUpSettings } from '~/domain/declarations/category';
import { type ExposureFacts, type FollowedPost, workerState } from '~/domain/declarations/worker-follow-up';
import type { Day } from '~/domain/shared/day';
import type { Sql, Tx } from '~/platform/db/index.server';

/** Either kind of open transaction: of Prisma (`inScope`) or of pg (`sqlInScope`). */
type Transaction = Tx | Sql;

/** Whose categories: all present workers of a company, of a post, or those named. */
export type Whose = { adherentId: string } | { postId: string } | { workerIds: readonly string[] };

/** How many workers were looked at, and how many got another category, reason or gap. */
export type Recomputed = { checked: number; changed: number };

/** Key in `setting` of what the service decides about follow-up; its absent fields are the defaults. */
export const FOLLOW_UP_SETTING = 'follow-up';

const settingsSchema = z.object({
  apprenticeIsSia: z.boolean().catch(DEFAULT_FOLLOW_UP_SETTINGS.apprenticeIsSia),
  sirHiringWithin3Months: z.boolean().catch(DEFAULT_FOLLOW_UP_SETTINGS.sirHiringWithin3Months),
});

async function rows<R>(tx: Transaction, text: string, values: unknown[]): Promise<R[]> {
  if ('$queryRawUnsafe' in tx) return tx.$queryRawUnsafe<R[]>(text, ...values);
  return (await tx.query(text, values)).rows as R[];
}

/** What the service decided about follow-up (apprentices, experiment on hiring). */
export async function followUpSettings(tx: Transaction): Promise<FollowUpSettings> {
  const [kept] = await rows<{ value: unknown }>(tx, 'SELECT value FROM setting WHERE key = $1', [
    FOLLOW_UP_SETTING,
  ]);
  return kept ? settingsSchema.parse(kept.value) : DEFAULT_FOLLOW_UP_SETTINGS;
}

/** The day categories are computed for: the reference date of the last campagne that has opened, else today. */
export async function currentReferenceDate(tx: Transaction, today: Day): Promise<Day> {
  const [campaign] = await rows<{ on: Day }>(
    tx,
    `SELECT reference_date::text AS "on" FROM campagne WHERE opens_on <= $1::date ORDER BY exercice DESC LIMIT 1`,
    [today],
  );
  return campaign?.on ?? today;
}

type WorkerRow = {
  id: string;
  postId: string | null;
  birthDate: Day | null;
  startOn: Day | null;
  contractKind: string;
  exposures: string[];
  exposureFacts: ExposureFacts | null;
  protectedSituations: string[];
  agreementOn: Day | null;
  category: string;
  reasons: string;
  missing: string;
};

function filterOf(whose: Whose): [clause: string, value: unknown] {
  if ('adherentId' in whose) return ['adherent_id = $1::uuid AND archived_at IS NULL', whose.adherentId];
  if ('postId' in whose) return ['post_id = $1::uuid AND archived_at IS NULL', whose.postId];
  return ['id = ANY($1::uuid[])', [...whose.workerIds]];
}

/**
 * Computes category, reasons and gaps of workers on a day of reference and writes those that changed, in the
 * caller's transaction and scope: one read of the workers, one of their posts, one update.
 */
export async function recomputeCategories(tx: Transaction, whose: Whose, on: Day): Promise<Recomputed> {
  const [clause, value] = filterOf(whose);
  const workers = await rows<WorkerRow>(
    tx,
    `SELECT id::text, post_id::text AS "postId", birth_date::text AS "birthDate", start_on::text AS "startOn",
       contract_kind AS "contractKind", exposures, exposure_facts AS "exposureFacts",
       protected_situations AS "protectedSituations", agreement_on::text AS "agreementOn",
       category::text, array_to_string(category_reasons, ',') AS reasons, array_to_string(missing, ',') AS missing
     FROM worker WHERE ${clause}`,
    [value],
  );
  if (workers.length === 0) return { checked: 0, changed: 0 };
  const posts = await postsOf(tx, workers);
  const settings = await followUpSettings(tx);

  const changed = {
    ids: [] as string[],
    categories: [] as string[],
    reasons: [] as string[],
    missing: [] as string[],
  };
  for (const row of workers) {
    const state = workerState({ ...row, post: posts.get(row.postId ?? '') ?? null }, on, settings);
    const reasons = state.categoryReasons.join(',');
    const missing = state.missing.join(',');
    if (row.category === state.category && row.reasons === reasons && row.missing === missing) continue;
    changed.ids.push(row.id);
    changed.categories.push(state.category);
    changed.reasons.push(reasons);
    changed.missing.push(missing);
  }
  if (changed.ids.length > 0) {
    // Lists travel as text: unnest would flatten an array of arrays.
    await rows(
      tx,
      `UPDATE worker w SET category = d.category::"Category",
         category_reasons = string_to_array(d.reasons, ','), missing = string_to_array(d.missing, ',')
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS d(id, category, reasons, missing)
       WHERE w.id = d.id`,
      [changed.ids, changed.categories, changed.reasons, changed.missing],
    );
  }
  return { checked: workers.length, changed: changed.ids.length };
}

async function postsOf(tx: Transaction, workers: WorkerRow[]): Promise<Map<string, FollowedPost>> {
  const ids = [...new Set(workers.flatMap(({ postId }) => postId ?? []))];
  const found = await rows<FollowedPost & { id: string }>(
    tx,
    'SELECT id::text, exposures, exposure_facts AS "exposureFacts" FROM post WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(found.map((post) => [post.id, post]));
}
