import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { cancellableUntil } from '~/domain/sessions/seats';
import { LIVE_SEATS } from '~/domain/sessions/lifecycle';
import { now } from '~/platform/clock.server';
import { sqlInScope } from '~/platform/db/index.server';
import { enqueueSql } from '~/platform/jobs.server';
import type { CompanyActor, PersonActor, StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { tellSession } from './tell-session.server';

export type CancelRefusal =
  /** The notice has begun: the team is to be called. */
  { code: 'notice-passed'; until: Date };

/**
 * Gives up places, seats and waiting ones alike; what comes free is offered in order of arrival by a job. Staff may
 * at any time, others until the notice. Null: none of these is a live place in this scope. Out: whose places were given up.
 */
export function cancelSeats(
  actor: CompanyActor | PersonActor | StaffActor,
  registrationIds: readonly string[],
): Promise<Outcome<{ names: string[] }, CancelRefusal> | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<{ id: string; name: string; session_id: string; adherent_id: string | null; starts_at: Date; notice_hours: number }>(
      `SELECT r.id, r.name, r.session_id, r.adherent_id, s.starts_at, s.notice_hours
       FROM registration r JOIN prevention_session s ON s.id = r.session_id
       WHERE r.id = ANY ($1::uuid[]) AND r.state = ANY ($2::"SeatState"[]) ORDER BY r.id FOR UPDATE OF r`,
      [registrationIds, LIVE_SEATS],
    ); // prettier-ignore
    const [first] = rows;
    if (!first) return null;
    const until = cancellableUntil(first.starts_at, first.notice_hours);
    if (actor.kind !== 'staff' && now() > until) return refused({ code: 'notice-passed', until });
    const ids = rows.map(({ id }) => id);
    await sql.query(
      `UPDATE registration SET state = 'annulee', cancelled_at = $2 WHERE id = ANY ($1::uuid[])`,
      [ids, now()],
    );
    await auditSql(sql, actor, {
      action: 'seat.cancel',
      adherentId: first.adherent_id,
      subject: { kind: 'session', id: first.session_id },
      facts: { count: ids.length },
    });
    await tellSession(sql, { about: 'cancelled-place', registrationIds: ids });
    await enqueueSql(sql, 'session.promote', { sessionId: first.session_id });
    return ok({ names: rows.map(({ name }) => name) });
  });
}
