import { offerEnds } from '~/domain/sessions/seats';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import { onTask } from '~/platform/jobs.server';
import { systemActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { tellSession } from './tell-session.server';

/**
 * Offers the free seats of a session to those who wait, in order of arrival, each until the end of its delay; offers
 * whose time ran out are passed on first. Holds the session meanwhile. Out: how many were offered.
 */
export async function promoteWaiting(sql: Sql, sessionId: string): Promise<number> {
  const { rows } = await sql.query<{ free: number; starts_at: Date }>(
    `SELECT max_seats - seats_taken AS free, starts_at FROM prevention_session
     WHERE id = $1 AND state IN ('publiee', 'confirmee') FOR UPDATE`,
    [sessionId],
  );
  const session = rows[0];
  if (!session) return 0;
  const passed = await sql.query<{ id: string }>(
    `UPDATE registration SET state = 'expiree' WHERE session_id = $1 AND state = 'offerte' AND offered_until <= $2 RETURNING id`,
    [sessionId, now()],
  );
  const free = session.free + passed.rows.length;
  const until = offerEnds(now(), session.starts_at);
  const offered =
    free > 0 && until
      ? await sql.query<{ id: string }>(
          `UPDATE registration SET state = 'offerte', offered_until = $3 WHERE id IN (
             SELECT id FROM registration WHERE session_id = $1 AND state = 'en_attente' ORDER BY arrival LIMIT $2)
           RETURNING id`,
          [sessionId, free, until],
        )
      : { rows: [] };
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  if (passed.rows.length > 0) await tellSession(sql, { about: 'passed', registrationIds: ids(passed.rows) });
  if (offered.rows.length > 0) {
    await tellSession(sql, { about: 'offered', registrationIds: ids(offered.rows) });
    await auditSql(sql, systemActor, {
      action: 'seat.offer',
      subject: { kind: 'session', id: sessionId },
      facts: { count: offered.rows.length },
    });
  }
  return offered.rows.length;
}

onTask('session.promote', async ({ sessionId }) => {
  await sqlInScope(systemScope, (sql) => promoteWaiting(sql, sessionId));
});
