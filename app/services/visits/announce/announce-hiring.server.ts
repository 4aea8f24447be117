import type { Day } from '~/domain/shared/day';
import type { HiringEntry } from '~/domain/visits/announcement';
import type { FirstVisit } from '~/domain/visits/first-visit';
import { fromDay, inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { findWorker, isUuid, oneAtATime } from '~/services/declarations/worker-record.server';
import { firstVisitDrafts } from '../first-visit-drafts.server';
import { askFirstVisit } from '../first-visits.server';

/** The first visit of a worker of the list, as the law asks for it. */
export interface HiringShown {
  first: FirstVisit;
  startOn: Day | null;
  lastVisitOn: Day | null;
  lastVisitService: string | null;
}

const ONE = (id: string, adherentId: string) =>
  ['w.id = $1::uuid AND w.adherent_id = $2::uuid', [id, adherentId]] as const;

/** What the law asks for a worker's first day. Null: no such worker here, or another employer organises his follow-up. */
export async function showHiring(
  actor: CompanyActor,
  workerId: string,
  today: Day,
): Promise<HiringShown | null> {
  if (!isUuid(workerId)) return null;
  return inScope(actor.scope, async (tx) => {
    const [draft] = await firstVisitDrafts(tx, ONE(workerId, actor.adherentId), today);
    if (!draft) return null;
    const { first, startOn, facts } = draft;
    return {
      first,
      startOn,
      lastVisitOn: facts.lastVisitOn ?? null,
      lastVisitService: facts.lastVisitService ?? null,
    };
  });
}

/**
 * Asks for the first visit of a worker of the list, with what was said of his last one, which is kept with his record.
 * Gives the id of the visit: the one already open when there is. Null: no such worker, or no individual visit is due.
 */
export async function announceHiring(
  actor: CompanyActor,
  workerId: string,
  entry: HiringEntry,
  today: Day,
): Promise<string | null> {
  return inScope(actor.scope, async (tx) => {
    await oneAtATime(tx, actor.adherentId);
    if (!(await findWorker(tx, actor.adherentId, workerId))) return null;
    const open = await tx.visit.findFirst({
      where: { workerId, kind: 'embauche', state: { notIn: ['annulee', 'effectuee', 'non_requise'] } },
      select: { id: true },
    });
    if (open) return open.id;
    const { id, lastVisitOn, lastVisitService } = entry;
    if (lastVisitOn)
      await tx.worker.updateMany({
        where: { id: workerId },
        data: { lastVisitOn: fromDay(lastVisitOn), lastVisitService, version: { increment: 1 } },
      });
    const [draft] = await firstVisitDrafts(tx, ONE(workerId, actor.adherentId), today);
    const visit = draft && (await askFirstVisit(tx, actor, draft, { id, today }));
    return visit?.id ?? null;
  });
}
