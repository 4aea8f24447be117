import type { CancelReason } from '~/domain/sessions/cancel-reasons';
import {
  LIVE_SEATS,
  moveSession,
  type SessionEvent,
  type SessionRefusal,
  type SessionState,
} from '~/domain/sessions/lifecycle';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql, type Witness } from '~/services/access/audit.server';
import { tellSession } from '../tell-session.server';
import { holdSession } from './hold-session.server';

export type Decision = { event: Exclude<SessionEvent, 'hold'>; reason?: CancelReason };
export type DecideRefusal =
  | SessionRefusal
  /** It has begun, or is over: it can no longer be published or confirmed. */
  | { code: 'session-begun' };

/** Publishes, confirms, cancels or reopens a session, and tells its people. Null: none of that number. Out: its new state. */
export function decideSession(
  actor: StaffActor,
  number: number,
  decision: Decision,
): Promise<Outcome<SessionState, DecideRefusal> | null> {
  return sqlInScope(actor.scope, (sql) => decideIn(sql, actor, number, decision));
}

/** The same inside a transaction: also what the clock does on the decision day. */
export async function decideIn(
  sql: Sql,
  by: Witness,
  number: number,
  { event, reason }: Decision,
): Promise<Outcome<SessionState, DecideRefusal> | null> {
  const session = await holdSession(sql, number);
  if (!session) return null;
  const moved = moveSession(session.state, event);
  if (!moved.ok) return moved;
  // A session held is reopened by whoever noted its attendance.
  if (event === 'reopen' && session.state === 'tenue')
    return refused({ code: 'session-event-impossible', state: session.state, event });
  const at = now();
  if (event !== 'cancel' && session.startsAt <= at) return refused({ code: 'session-begun' });
  const { id } = session;
  // Reopened by hand: `decided_at` stays, so that the clock does not confirm again what was just taken back.
  await sql.query(
    `UPDATE prevention_session SET state = $2::"SessionState", version = version + 1, cancel_reason = $3,
       published_at = CASE WHEN $4 = 'publish' THEN $5 ELSE published_at END,
       decided_at = CASE WHEN $4 = 'publish' THEN NULL ELSE $5::timestamptz END
     WHERE id = $1`,
    [id, moved.value, event === 'cancel' ? (reason ?? 'autre') : null, event, at],
  );
  if (event === 'cancel') {
    await sql.query(
      `UPDATE registration SET state = 'annulee', cancelled_at = $2 WHERE session_id = $1 AND state = ANY ($3::"SeatState"[])`,
      [id, at, LIVE_SEATS],
    );
    if (session.state !== 'brouillon') await tellSession(sql, { about: 'cancelled', sessionId: id });
  }
  if (event === 'confirm') await tellSession(sql, { about: 'confirmed', sessionId: id });
  await auditSql(sql, by, {
    action: `session-plan.${event}`,
    subject: { kind: 'session', id },
    facts: { number, seats: session.seatsTaken, ...(reason && { reason }) },
  });
  return ok(moved.value);
} // prettier-ignore
