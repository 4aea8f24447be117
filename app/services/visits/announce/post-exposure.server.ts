import { inForce } from '~/domain/declarations/attestation';
import { parseExposureCode, type ExposureCode } from '~/domain/declarations/thesaurus';
import { exposuresOf } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { type Leaving, postExposureOf } from '~/domain/visits/post-exposure';
import type { Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { postsOf } from '~/services/declarations/follow-up-rules.server';
import type { WorkerRecord } from '~/services/declarations/worker-record.server';
import { requestIn } from './request-visit.server';

/** What a worker is exposed to, by his post and by himself, as the rules of a day name it. */
export async function exposuresNow(
  tx: Tx,
  worker: Pick<WorkerRecord, 'postId' | 'exposures'>,
  on: Day,
): Promise<ExposureCode[]> {
  const posts = await postsOf(tx, [worker]);
  return exposuresOf(worker, posts.get(worker.postId ?? '') ?? null)
    .map((code) => parseExposureCode(inForce(code, on)))
    .filter((code) => code !== null);
}

export interface Ended {
  /** The form's own: sent twice, it makes one request. */
  id: string;
  workerId: string;
  exposures: readonly ExposureCode[];
  endedOn: Day;
  leaving: Leaving;
  /** When the employer told the worker, if he did. */
  workerInformedOn: Day | null;
  today: Day;
}

/**
 * Tells the service that what gave a suivi renforcé ends, by asking for the visit that follows (L.4624-2-1), in the
 * caller's transaction. Gives its id, or that of the one already under way; null when no exposure gave one.
 */
export async function requestPostExposure(tx: Tx, actor: CompanyActor, ended: Ended): Promise<string | null> {
  const { id, workerId, endedOn, leaving, workerInformedOn } = ended;
  const due = postExposureOf(ended);
  if (!due) return null;
  const open = await tx.visit.findFirst({
    where: {
      workerId,
      kind: { in: ['spe', 'spp'] },
      state: { notIn: ['annulee', 'effectuee', 'non_requise'] },
    },
    select: { id: true },
  });
  if (open) return open.id;
  const visit = await requestIn(tx, actor, {
    id,
    workerId,
    kind: due.kind,
    act: 'VISITE',
    // The worker may be seen from a month before on; the law gives the employer no last day.
    fromOn: due.workerMayAskFrom,
    article: due.article,
    facts: {
      exposures: due.exposures,
      endedOn,
      retired: leaving === 'retired',
      ...(workerInformedOn && { workerInformedOn }),
    },
  });
  return visit?.id ?? null;
}
