import type { Worker } from '~/domain/declarations/worker';
import { workerState } from '~/domain/declarations/worker-state';
import type { Day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { recomputeFollowUps } from '~/services/visits/recompute-follow-ups.server';
import { filterOf, followUpSettings, knownCodes, postsOf, rows, type Transaction, type Whose } from './follow-up-rules.server'; // prettier-ignore

export {
  currentReferenceDate,
  FOLLOW_UP_SETTING,
  followUpSettings,
  followUpSettingsSchema,
} from './follow-up-rules.server';

/** How many workers were looked at, and how many got another category, reason or gap. */
export type Recomputed = { checked: number; changed: number };

/** A worker with what was kept so far, lists as text with commas. */
type Row = Worker & { kept: Record<'category' | 'reasons' | 'missing', string> };

/**
 * Computes category, reasons and gaps of workers on a day of reference and writes those that changed, in the
 * caller's transaction and scope: one read of the workers, one of their posts, one update. What is due for them follows.
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
    const worker = { ...row, exposures: knownCodes(row.exposures) };
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
  await recomputeFollowUps(tx, whose, today());
  return { checked: workers.length, changed: changed.ids.length };
}
