import { LIVE_SEATS, OPEN_SESSIONS, type SeatState } from '~/domain/sessions/lifecycle';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { tellSession } from '../tell-session.server';
import { type HeldSession, holdSession } from './hold-session.server';

export type MergeRefusal = { code: 'merge-closed' | 'merge-other-theme' | 'merge-same' };

interface Place {
  id: string;
  adherentId: string | null;
  workerId: string | null;
  personId: string | null;
  name: string;
  email: string | null;
  by: string;
}

/**
 * Moves the people of a session to another of the same theme, in order of arrival, behind whoever is there already: seats
 * while there are some, then the waiting list. The session they leave is cancelled. Whoever has a place in the other one
 * keeps that one. Null: no such session. Out: how many have a seat and how many wait.
 */
export function mergeSessions(
  actor: StaffActor,
  { from, into }: { from: number; into: number },
): Promise<Outcome<{ seated: number; waiting: number }, MergeRefusal> | null> {
  return sqlInScope(actor.scope, async (sql) => {
    if (from === into) return refused({ code: 'merge-same' });
    // Held in the order of their numbers: two merges that cross do not wait for each other.
    const [low, high] = [await holdSession(sql, Math.min(from, into)), await holdSession(sql, Math.max(from, into))];
    const [source, target] = from < into ? [low, high] : [high, low];
    if (!source || !target) return null;
    if (source.themeCode !== target.themeCode || target.adherentId !== null) return refused({ code: 'merge-other-theme' });
    const at = now();
    const open = (one: HeldSession) => (OPEN_SESSIONS as readonly string[]).includes(one.state) && one.startsAt > at;
    if (!open(target) || !(OPEN_SESSIONS as readonly string[]).includes(source.state)) return refused({ code: 'merge-closed' });
    const leaving = await sql.query<Place>(
      `SELECT id, adherent_id AS "adherentId", worker_id AS "workerId", person_id AS "personId", name, email, registered_by_name AS by
       FROM registration r WHERE session_id = $1 AND state = ANY ($2::"SeatState"[]) ORDER BY arrival`,
      [source.id, LIVE_SEATS],
    );
    const there = await sql.query<{ who: string }>(
      `SELECT coalesce(worker_id, person_id)::text AS who FROM registration
       WHERE session_id = $1 AND state = ANY ($2::"SeatState"[]) AND coalesce(worker_id, person_id) IS NOT NULL`,
      [target.id, LIVE_SEATS],
    );
    const known = new Set(there.rows.map(({ who }) => who));
    const moving = leaving.rows.filter((one) => !known.has(one.workerId ?? one.personId ?? ''));
    await sql.query(
      `UPDATE registration SET state = 'deplacee', cancelled_at = $2 WHERE session_id = $1 AND state = ANY ($3::"SeatState"[])`,
      [source.id, at, LIVE_SEATS],
    );
    const seated = await writeMoved(sql, target.id, moving, at);
    await sql.query(
      `UPDATE prevention_session SET state = 'annulee', merged_into_id = $2, cancel_reason = 'regroupement', decided_at = $3,
         version = version + 1 WHERE id = $1`,
      [source.id, target.id, at],
    );
    await auditSql(sql, actor, {
      action: 'session-plan.merge',
      subject: { kind: 'session', id: source.id },
      facts: { from, into, count: moving.length },
    });
    return ok({ seated, waiting: moving.length - seated });
  });
} // prettier-ignore

/** Writes the new places and ties the former ones to them. Out: how many have a seat. */
async function writeMoved(sql: Sql, sessionId: string, moving: readonly Place[], at: Date): Promise<number> {
  if (moving.length === 0) return 0;
  const taken = await sql.query<{ first_arrival: number; granted: number }>(
    'SELECT first_arrival, granted FROM app.take_seats($1, $2, $3)',
    [sessionId, moving.length, at],
  );
  const { first_arrival, granted } = taken.rows[0]!;
  const ids = moving.map(() => newId());
  await sql.query(
    `INSERT INTO registration (id, session_id, adherent_id, worker_id, person_id, name, email, state, arrival, registered_by_name, created_at)
     SELECT d.id, $1, d.adherent, d.worker, d.person, d.name, d.email, d.state::"SeatState", d.arrival, d.by, $2
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::int[], $11::text[])
       AS d(id, adherent, worker, person, name, email, state, arrival, by)`,
    [
      sessionId, at, ids, moving.map((one) => one.adherentId), moving.map((one) => one.workerId),
      moving.map((one) => one.personId), moving.map((one) => one.name), moving.map((one) => one.email),
      moving.map((_, index): SeatState => (index < granted ? 'confirmee' : 'en_attente')),
      moving.map((_, index) => first_arrival + index), moving.map((one) => one.by),
    ],
  );
  await sql.query(
    `UPDATE registration r SET moved_to_id = d.later FROM unnest($1::uuid[], $2::uuid[]) AS d(former, later) WHERE r.id = d.former`,
    [moving.map(({ id }) => id), ids],
  );
  await tellSession(sql, { about: 'moved', registrationIds: ids });
  return Math.max(0, Math.min(granted, moving.length));
} // prettier-ignore
