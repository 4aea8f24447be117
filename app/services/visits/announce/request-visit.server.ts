import { inScope, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { findWorker, oneAtATime } from '~/services/declarations/worker-record.server';
import { createVisit, type RecordedVisit, type VisitDraft } from '../record-visit.server';

/** A visit the employer asks for. `id` is the form's own. */
export type EmployerDraft = Omit<
  VisitDraft,
  'adherentId' | 'workerId' | 'origin' | 'private' | 'requester'
> & {
  id: string;
  workerId: string;
};

/** Writes what an employer asks for, in the caller's transaction. Null: no such worker in this company. */
export async function requestIn(
  tx: Tx,
  actor: CompanyActor,
  draft: EmployerDraft,
): Promise<RecordedVisit | null> {
  // Two sendings of one form then follow each other, and the second finds the first's visit.
  await oneAtATime(tx, actor.adherentId);
  if (!(await findWorker(tx, actor.adherentId, draft.workerId))) return null;
  return createVisit(tx, actor, { ...draft, adherentId: actor.adherentId, origin: 'employeur' });
}

/** The same in a transaction of its own. */
export const requestVisit = (actor: CompanyActor, draft: EmployerDraft): Promise<RecordedVisit | null> =>
  inScope(actor.scope, (tx) => requestIn(tx, actor, draft));
