import { type FollowUpSettings } from '~/domain/declarations/category';
import {
  exposuresOf,
  type FollowedWorker,
  type Post,
  type ProtectedSituation,
} from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { SIA_FIRST_ARTICLE } from '~/domain/visits/due';
import { type FirstVisit, firstVisitOf } from '~/domain/visits/first-visit';
import type { Act, VisitFacts } from '~/domain/visits/kinds';
import {
  currentReferenceDate,
  followUpSettings,
  knownCodes,
  postsOf,
  rows,
  type Transaction,
} from '~/services/declarations/follow-up-rules.server';

type Row = Omit<FollowedWorker, 'exposures' | 'protectedSituations'> & {
  id: string;
  postId: string | null;
  exposures: string[];
  protectedSituations: ProtectedSituation[];
  plannedEndOn: Day | null;
  lastVisitOn: Day | null;
  lastVisitService: string | null;
};

/** A worker with the first visit the law asks for. */
export interface FirstVisitDraft {
  workerId: string;
  first: FirstVisit;
  birthDate: Day | null;
  startOn: Day | null;
  apprentice: boolean;
  /** Codes behind the category: some forbid the experiment of three months. */
  exposures: readonly string[];
  facts: VisitFacts;
}

/**
 * The first visits of workers whom a condition on `worker w` names, in the caller's transaction and scope: one read, one
 * of their posts. Left out: workers whose follow-up another employer organises (D.4624-59).
 */
export async function firstVisitDrafts(
  tx: Transaction,
  [condition, values]: readonly [string, readonly unknown[]],
  today: Day,
): Promise<FirstVisitDraft[]> {
  const workers = await rows<Row>(
    tx,
    `SELECT w.id::text, w.post_id::text AS "postId", w.birth_date::text AS "birthDate", w.start_on::text AS "startOn",
       w.planned_end_on::text AS "plannedEndOn", w.contract_kind AS "contractKind", w.exposures,
       w.protected_situations AS "protectedSituations", w.agreement_on::text AS "agreementOn",
       w.last_visit_on::text AS "lastVisitOn", w.last_visit_service AS "lastVisitService"
     FROM worker w
     WHERE ${condition} AND w.archived_at IS NULL AND (w.employers_count = 1 OR w.is_principal_employer)`,
    [...values],
  );
  if (workers.length === 0) return [];
  const posts = await postsOf(tx, workers);
  const referenceDate = await currentReferenceDate(tx, today);
  const settings = await followUpSettings(tx);
  return workers.map((row) =>
    draftOf(row, posts.get(row.postId ?? '') ?? null, { referenceDate, settings, today }),
  );
}

type Standpoint = { referenceDate: Day; settings: FollowUpSettings; today: Day };

function draftOf(
  row: Row,
  post: Post | null,
  { referenceDate, settings, today }: Standpoint,
): FirstVisitDraft {
  const { birthDate, startOn, plannedEndOn, lastVisitOn, lastVisitService, contractKind } = row;
  const exposures = exposuresOf({ exposures: knownCodes(row.exposures) }, post);
  const apprentice = contractKind === 'apprentissage';
  const isSeason = contractKind === 'saisonnier' && startOn && plannedEndOn;
  const first = firstVisitOf({
    situation: {
      exposures: [...exposures, ...row.protectedSituations],
      referenceDate,
      birthDate,
      hiredOn: startOn,
      isApprentice: apprentice,
      workerAgreed: row.agreementOn !== null,
      settings,
    },
    today,
    lastVisitOn,
    season: isSeason ? { startOn, endOn: plannedEndOn } : null,
  });
  return {
    workerId: row.id,
    first: withoutCause(first),
    birthDate,
    startOn,
    apprentice,
    exposures,
    facts: {
      ...(startOn && { startOn }),
      ...(lastVisitOn && { lastVisitOn }),
      ...(lastVisitService && { lastVisitService }),
    },
  };
}

/** The act as a visit holds it; null when a collective action takes its place (D.4625-22). */
export const heldAct = ({ act }: FirstVisit): Act | null => (act === 'ACTION-COLLECTIVE' ? null : act);

/** Of a SIA worker the finer article would tell the cause. */
export const withoutCause = (first: FirstVisit): FirstVisit =>
  first.category === 'SIA' ? { ...first, article: SIA_FIRST_ARTICLE } : first;
