import { counterpartOf } from '~/domain/declarations/attestation';
import { type Category, categorize, type FollowUp, type Reason } from '~/domain/declarations/category';
import { type ExposureCode, thesaurusOn } from '~/domain/declarations/thesaurus';
import { exposuresOf } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { ChangeEntry } from '~/domain/visits/announcement';
import { type FirstVisit, firstVisitOf } from '~/domain/visits/first-visit';
import { type PostExposure, postExposureOf } from '~/domain/visits/post-exposure';
import { now } from '~/platform/clock.server';
import { inScope, Prisma, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import {
  currentReferenceDate,
  followUpSettings,
  recomputeCategories,
} from '~/services/declarations/recompute-categories.server';
import { postsOf } from '~/services/declarations/follow-up-rules.server';
import {
  findWorker,
  oneAtATime,
  placeWorker,
  type WorkerRecord,
} from '~/services/declarations/worker-record.server';
import { withoutCause } from '../first-visit-drafts.server';
import { askFirstVisit } from '../first-visits.server';
import { requestPostExposure } from './post-exposure.server';

type Side = { category: Category; reasons: Reason[] };

/** What a change of post or exposures makes of a worker's follow-up. */
export interface ChangeJudged {
  before: Side;
  after: Side;
  /** The exam or visit that the law asks for before the new post is taken up; null when it asks for none. */
  first: FirstVisit | null;
  /** What follows the SIR exposures that end; null when none does. */
  postExposure: PostExposure | null;
}

export type ChangeRefusal =
  { code: 'UNKNOWN_POST' } | { code: 'CHANGED_MEANWHILE' } | { code: 'SAME_AS_BEFORE' };

type Stated = { workerId: string; entry: ChangeEntry; today: Day };

/** What the change typed would make of the follow-up. Writes nothing. Null: no such worker here. */
export async function judgeChange(
  actor: CompanyActor,
  stated: Stated,
): Promise<Outcome<ChangeJudged, ChangeRefusal> | null> {
  return inScope(actor.scope, (tx) => judge(tx, actor, stated));
}

async function judge(tx: Tx, actor: CompanyActor, { workerId, entry, today }: Stated) {
  const worker = await findWorker(tx, actor.adherentId, workerId);
  if (!worker || worker.archivedAt) return null;
  if (worker.version !== entry.version) return refused({ code: 'CHANGED_MEANWHILE' as const });
  const wanted = { postId: entry.postId, newPost: null, etablissementId: null };
  if ((await placeWorker(tx, actor.adherentId, wanted)).refusals.length > 0)
    return refused({ code: 'UNKNOWN_POST' as const });
  const posts = await postsOf(tx, [worker, entry]);
  const was = exposuresOf(worker, posts.get(worker.postId ?? '') ?? null);
  const will = exposuresOf(entry, posts.get(entry.postId ?? '') ?? null);
  if (worker.postId === entry.postId && sameCodes(was, will))
    return refused({ code: 'SAME_AS_BEFORE' as const });
  const rules = {
    referenceDate: await currentReferenceDate(tx, today),
    settings: await followUpSettings(tx),
  };
  return ok(compare(worker, was, will, { ...rules, changedOn: entry.changedOn, today }));
}

const sameCodes = (one: readonly ExposureCode[], other: readonly ExposureCode[]) =>
  [...one].sort().join() === [...other].sort().join();

type Rules = Pick<Parameters<typeof categorize>[0], 'referenceDate' | 'settings'> & {
  changedOn: Day;
  today: Day;
};

function compare(
  worker: WorkerRecord,
  was: readonly ExposureCode[],
  will: readonly ExposureCode[],
  { changedOn, today, ...rules }: Rules,
): ChangeJudged {
  const situation = (exposures: readonly ExposureCode[]) => ({
    exposures: [...exposures, ...worker.protectedSituations],
    birthDate: worker.birthDate,
    hiredOn: changedOn,
    isApprentice: worker.contractKind === 'apprentissage',
    workerAgreed: worker.agreementOn !== null,
    ...rules,
  });
  const before = categorize(situation(was));
  const after = categorize(situation(will));
  const stricter =
    after.firstAct.beforeAssignment &&
    !(before.firstAct.beforeAssignment && before.category === after.category);
  const inForceNow = thesaurusOn(rules.referenceDate);
  // What only changed its name on 1 October 2025 has not ended.
  const ended = was.filter(
    (code) => inForceNow.has(code) && !will.includes(code) && !will.includes(counterpartOf(code) ?? code),
  );
  return {
    before: sideOf(before, rules.referenceDate),
    after: sideOf(after, rules.referenceDate),
    first: stricter
      ? withoutCause(firstVisitOf({ situation: situation(will), today, lastVisitOn: worker.lastVisitOn }))
      : null,
    postExposure: postExposureOf({ exposures: ended, endedOn: changedOn, leaving: 'no', today }),
  };
}

/** Protected situations give a category and are never named. */
const sideOf = ({ category, reasons }: FollowUp, on: Day): Side => ({
  category,
  reasons: reasons.filter(({ code }) => !thesaurusOn(on).get(code)?.sensitive),
});

/** What a change led to: the visits asked for, the first one to show. */
export type ChangeAnnounced = { visitIds: string[]; category: Category };

/**
 * Writes a change of post or exposures, asks for the exam or visit before the new post is taken up (R.4624-18, R.4624-24)
 * and tells the service of exposures that end (L.4624-2-1), all at once. Null: no such worker here.
 */
export async function announceChange(
  actor: CompanyActor,
  stated: Stated,
): Promise<Outcome<ChangeAnnounced, ChangeRefusal> | null> {
  const { workerId, entry, today } = stated;
  return inScope(actor.scope, async (tx) => {
    const sent = await sentAlready(tx, actor, stated);
    if (sent) return ok(sent);
    const judged = await judge(tx, actor, stated);
    if (!judged?.ok) return judged;
    const { first, postExposure, after } = judged.value;
    const written = await tx.worker.updateMany({
      where: { id: workerId, version: entry.version },
      data: {
        postId: entry.postId,
        exposures: entry.exposures,
        ...(!entry.exposures.includes('SIR-EMPLOYEUR') && { exposureFacts: Prisma.DbNull }),
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    if (written.count === 0) return refused({ code: 'CHANGED_MEANWHILE' });
    await recomputeCategories(tx, { workerIds: [workerId] }, await currentReferenceDate(tx, today));
    const fields = ['postId', 'exposures'];
    await audit(tx, actor, {
      action: 'worker.edit',
      subject: { kind: 'worker', id: workerId },
      facts: { fields },
    });
    const visitIds: string[] = [];
    if (first) {
      const { changedOn: startOn } = entry;
      const draft = { workerId, first, startOn, facts: { startOn } };
      const visit = await askFirstVisit(tx, actor, draft, { id: entry.id, today });
      if (visit) visitIds.push(visit.id);
    }
    if (postExposure && entry.tellService) {
      const visitId = await requestPostExposure(tx, actor, {
        id: entry.postExposureId, workerId, exposures: postExposure.exposures, endedOn: entry.changedOn,
        leaving: 'no', workerInformedOn: entry.workerInformedOn, today,
      }); // prettier-ignore
      if (visitId) visitIds.push(visitId);
    }
    return ok({ visitIds, category: after.category });
  });
}

/** The same form sent twice, by a double click: what the first sending led to. */
async function sentAlready(
  tx: Tx,
  { adherentId }: CompanyActor,
  { workerId, entry }: Stated,
): Promise<ChangeAnnounced | null> {
  await oneAtATime(tx, adherentId);
  const worker = await findWorker(tx, adherentId, workerId);
  if (worker?.version !== entry.version + 1) return null;
  if (worker.postId !== entry.postId || !sameCodes(worker.exposures, entry.exposures)) return null;
  const visits = await tx.visit.findMany({
    where: { id: { in: [entry.id, entry.postExposureId] } },
    orderBy: { number: 'asc' },
    select: { id: true },
  });
  return { visitIds: visits.map(({ id }) => id), category: worker.category };
}
