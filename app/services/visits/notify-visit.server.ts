import { randomUUID } from 'node:crypto';
import type { VisitEvent } from '~/domain/visits/lifecycle';
import type { Tx } from '~/platform/db/index.server';
import { enqueue } from '~/platform/jobs.server';
import type { VisitActorKind } from './visit-actor';

/** Something that happened to a visit and that someone may have to be told. Ids only: what is said is read when it is composed. */
export type VisitNews =
  | { about: 'change'; event: VisitEvent; visitId: string; appointmentId: string | null; by: VisitActorKind }
  | { about: 'message'; visitId: string; messageId: string; by: VisitActorKind }
  | { about: 'document'; visitId: string; documentId: string }
  | { about: 'published'; visitId: string }
  | { about: 'handed-over'; visitId: string };

/** Of these nobody is told as such: a convocation follows a place; what was held, or handed over, is seen where it is. */
const SILENT = new Set<VisitEvent>(['place', 'hold']);

/**
 * Tells who must know, in the transaction of the change itself: a job is queued, which exists when, and only when, that
 * commits, and knows its readers by the service's own eyes (a company sees no staff, a worker nobody). A place is
 * followed by its convocation. Of a private visit the company hears nothing.
 */
export async function notifyVisit(tx: Tx, news: VisitNews): Promise<void> {
  if (news.about === 'handed-over') return;
  if (news.about === 'change' && news.event === 'place' && news.appointmentId)
    await enqueue(tx, 'visit.convoke', { appointmentId: news.appointmentId });
  if (news.about === 'change' && SILENT.has(news.event)) return;
  // What the law's dates ask for was asked by nobody who waits for a confirmation.
  if (news.about === 'change' && news.event === 'request' && news.by === 'system') return;
  const visit = await tx.visit.findFirst({ where: { id: news.visitId }, select: { private: true } });
  // What happened while nobody of the company could know stays so, even if the visit is shown before it is told.
  await enqueue(tx, 'visit.tell', { mark: randomUUID(), hidden: visit?.private ?? true, news });
}
