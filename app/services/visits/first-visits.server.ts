import { type Day, latest } from '~/domain/shared/day';
import { firstVisitAskedFrom } from '~/domain/visits/first-visit';
import type { Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { type FirstVisitDraft, firstVisitDrafts, heldAct } from './first-visit-drafts.server';
import { createVisit } from './record-visit.server';

/** A first visit as it was asked for. */
export interface FirstVisitMade {
  id: string;
  number: number;
  workerId: string;
}

/** No visite d'embauche was ever asked for him here. */
const NEVER_ASKED = `NOT EXISTS (SELECT FROM visit v WHERE v.worker_id = w.id AND v.kind = 'embauche')`;

/**
 * Asks for the first visit of new workers, with its act and its last day (R.4624-10 to -24), in the transaction that
 * adds them. Only of those who began less than `FIRST_VISIT_ASKED_MONTHS` ago or are to begin, and once for each worker.
 */
export async function ensureFirstVisits(
  tx: Tx,
  actor: CompanyActor,
  workerIds: readonly string[],
  today: Day,
): Promise<FirstVisitMade[]> {
  const drafts = await firstVisitDrafts(
    tx,
    [
      `w.id = ANY($1::uuid[]) AND w.start_on >= $2::date AND ${NEVER_ASKED}`,
      [[...workerIds], firstVisitAskedFrom(today)],
    ],
    today,
  );
  const made: FirstVisitMade[] = [];
  for (const draft of drafts) {
    const visit = await askFirstVisit(tx, actor, draft, { today });
    if (visit) made.push(visit);
  }
  return made;
}

/** Asks for one first visit, whatever the worker's start. Null: a collective action takes its place (D.4625-22). */
export async function askFirstVisit(
  tx: Tx,
  actor: CompanyActor,
  { workerId, first, startOn, facts }: Pick<FirstVisitDraft, 'workerId' | 'first' | 'startOn' | 'facts'>,
  { id, today }: { id?: string; today: Day },
): Promise<FirstVisitMade | null> {
  const act = heldAct(first);
  if (!act) return null;
  const visit = await createVisit(tx, actor, {
    ...(id && { id }),
    adherentId: actor.adherentId,
    workerId,
    kind: 'embauche',
    origin: 'employeur',
    act,
    // A visit may be held before the first day, as for a SIR it must be.
    fromOn: first.beforeAssignment ? today : latest(today, startOn ?? today),
    dueOn: first.dueOn,
    article: first.article,
    facts,
  });
  return { id: visit.id, number: visit.number, workerId };
}

/** The visite d'embauche asked for a worker, the last one when there are several; null when there is none. */
export async function firstVisitIdOf(tx: Tx, workerId: string): Promise<string | null> {
  const visit = await tx.visit.findFirst({
    where: { workerId, kind: 'embauche' },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return visit?.id ?? null;
}
