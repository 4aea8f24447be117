import { enqueueSql } from '~/platform/jobs.server';
import type { Sql } from '~/platform/db/index.server';

/** Something that happened to a session or to places in it, and that people must hear of. Ids only. */
export type SessionNews =
  | { about: 'registered'; registrationIds: string[] }
  | { about: 'cancelled-place'; registrationIds: string[] }
  | { about: 'offered' | 'accepted' | 'passed'; registrationIds: string[] }
  | { about: 'moved'; registrationIds: string[] }
  | { about: 'confirmed' | 'cancelled' | 'changed'; sessionId: string }
  | { about: 'message'; messageId: string }
  | { about: 'intra'; requestId: string };

/** Queues the telling in the transaction of the change: it exists when, and only when, that commits. */
export async function tellSession(sql: Sql, news: SessionNews): Promise<void> {
  await enqueueSql(sql, 'session.tell', news);
}
