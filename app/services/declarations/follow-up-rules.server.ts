import { z } from 'zod';
import type { CampaignDates } from '~/domain/declarations/campaign';
import { DEFAULT_FOLLOW_UP_SETTINGS, type FollowUpSettings } from '~/domain/declarations/category';
import { type ExposureCode, parseExposureCode } from '~/domain/declarations/thesaurus';
import type { ExposureFacts, Post } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import type { Sql, Tx } from '~/platform/db/index.server';
import { chooseCampaign } from './campaigns.server';

/** Either kind of open transaction: of Prisma (`inScope`) or of pg (`sqlInScope`). */
export type Transaction = Tx | Sql;

/** Whose follow-up: all listed workers of a company, of a post, or those named. */
export type Whose = { adherentId: string } | { postId: string } | { workerIds: readonly string[] };

/** One question to the database in either kind of transaction; days come as Day when they are cast to text. */
export async function rows<R>(tx: Transaction, text: string, values: unknown[] = []): Promise<R[]> {
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

/** The condition on `worker` that says whose, with the value of its $1. */
export function filterOf(whose: Whose): [clause: string, value: unknown] {
  if ('adherentId' in whose) return ['adherent_id = $1::uuid AND archived_at IS NULL', whose.adherentId];
  if ('postId' in whose) return ['post_id = $1::uuid AND archived_at IS NULL', whose.postId];
  return ['id = ANY($1::uuid[])', [...whose.workerIds]];
}

/** The posts of these workers, by id; a code the thesaurus never had, left by an old file, counts for nothing. */
export async function postsOf(
  tx: Transaction,
  workers: readonly { postId: string | null }[],
): Promise<Map<string, Post>> {
  const ids = [...new Set(workers.flatMap(({ postId }) => postId ?? []))];
  const found = await rows<Post & { exposureFacts: ExposureFacts | null }>(
    tx,
    'SELECT id::text, name, exposures, exposure_facts AS "exposureFacts" FROM post WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(found.map((post) => [post.id, { ...post, exposures: knownCodes(post.exposures) }]));
}

/** The codes the thesaurus knows. */
export const knownCodes = (codes: readonly string[]): ExposureCode[] =>
  codes.map(parseExposureCode).filter((code) => code !== null);
