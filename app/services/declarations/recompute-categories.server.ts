import { z } from 'zod';
import type { ExposureFacts, Post, Worker } from '~/domain/declarations/worker';
import { workerState } from '~/domain/declarations/worker-state';
import { parseExposureCode } from '~/domain/declarations/thesaurus';
import type { CampaignDates } from '~/domain/declarations/campaign';
import { DEFAULT_FOLLOW_UP_SETTINGS, type FollowUpSettings } from '~/domain/declarations/category';
import type { Day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import type { Sql, Tx } from '~/platform/db/index.server';
import { chooseCampaign } from './campaigns.server';

/** Either kind of open transaction: of Prisma (`inScope`) or of pg (`sqlInScope`). */
type Transaction = Tx | Sql;

/** Whose categories: all listed workers of a company, of a post, or those named. */
export type Whose = { adherentId: string } | { postId: string } | { workerIds: readonly string[] };

/** How many workers were looked at, and how many got another category, reason or gap. */
export type Recomputed = { checked: number; changed: number };

async function rows<R>(tx: Transaction, text: string, values: unknown[] = []): Promise<R[]> {
  if ('$queryRawUnsafe' in tx) return tx.$queryRawUnsafe<R[]>(text, ...values);
  return (await tx.query(text, values)).rows as R[];
}

/** Key in `setting` of what the law leaves open and the service decided. */
export const FOLLOW_UP_SETTING = 'follow-up';

export const followUpSettingsSchema = z.object({
  apprenticeIsSia: z.boolean().default(DEFAULT_FOLLOW_UP_SETTINGS.apprenticeIsSia),
  sirHiringWithin3Months: z.boolean().default(DEFAULT_FOLLOW_UP_SETTINGS.sirHiringWithin3Months),
});

/** What the service decided about follow-up; the model service's choices until it does. */
export async function followUpSettings(tx: Transaction): Promise<FollowUpSettings> {
  const [kept] = await rows<{ value: unknown }>(tx, 'SELECT value FROM setting WHERE key = $1', [
    FOLLOW_UP_SETTING,
  ]);
  return followUpSettingsSchema.catch(DEFAULT_FOLLOW_UP_SETTINGS).parse(kept?.value ?? {});
}

/** The day categories are computed for: the reference date of the campagne in force, else today. */
export async function currentReferenceDate(tx: Transaction, on: Day = today()): Promise<Day> {
  const campaigns = await rows<CampaignDates>(
    tx,
    `SELECT exercice, opens_on::text AS "opensOn", closes_on::text AS "closesOn",
       reference_date::text AS "referenceDate", closed_for_good_on::text AS "closedForGoodOn"
     FROM campagne ORDER BY exercice DESC`,
  );
  return chooseCampaign(campaigns, on)?.referenceDate ?? on;
}

/** A worker with what was kept so far, lists as text with commas. */
type Row = Worker & { kept: Record<'category' | 'reasons' | 'missing', string> };

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
  const workers = await rows<Row>(
    tx,
    `SELECT id::text, post_id::text AS "postId", birth_date::text AS "birthDate", start_on::text AS "startOn",
       contract_kind AS "contractKind", exposures, exposure_facts AS "exposureFacts",
       protected_situations AS "protectedSituations", agreement_on::text AS "agreementOn",
       json_build_object('category', category, 'reasons', array_to_string(category_reasons, ','),
         'missing', array_to_string(missing, ',')) AS kept
     FROM worker WHERE ${clause}`,
    [value],
  );
  if (workers.length === 0) return { checked: 0, changed: 0 };
  const posts = await postsOf(tx, workers);
  const standpoint = { referenceDate: on, today: today(), settings: await followUpSettings(tx) };

  const changed = {
    ids: [] as string[],
    categories: [] as string[],
    reasons: [] as string[],
    missing: [] as string[],
  };
  for (const row of workers) {
    // A code the thesaurus never had, left by an old file, counts for nothing.
    const worker = { ...row, exposures: row.exposures.filter(parseExposureCode) };
    const state = workerState(worker, posts.get(row.postId ?? '') ?? null, standpoint);
    const reasons = state.categoryReasons.join(',');
    const missing = state.missing.join(',');
    const { kept } = row;
    if (kept.category === state.category && kept.reasons === reasons && kept.missing === missing) continue;
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

async function postsOf(tx: Transaction, workers: Row[]): Promise<Map<string, Post>> {
  const ids = [...new Set(workers.flatMap(({ postId }) => postId ?? []))];
  const found = await rows<Post & { exposureFacts: ExposureFacts | null }>(
    tx,
    'SELECT id::text, name, exposures, exposure_facts AS "exposureFacts" FROM post WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(
    found.map((post) => [post.id, { ...post, exposures: post.exposures.filter(parseExposureCode) }]),
  );
}
