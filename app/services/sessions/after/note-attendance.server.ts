import { attendanceOpen } from '~/domain/sessions/attendance';
import { moveSession } from '~/domain/sessions/lifecycle';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { type HeldSession, holdSession } from '../staff/hold-session.server';

/** Someone who came without having registered. `id`: the form's own, so that a double click makes one place. */
export interface WalkIn {
  id: string;
  name: string;
  /** Number of the member company; null: none, or not known. */
  company: string | null;
}

export interface Attendance {
  /** Places that the page showed: whoever registered meanwhile is not noted absent. */
  listed: readonly string[];
  present: readonly string[];
  walkIn: WalkIn | null;
  /** Where the webinar may be seen again, until the end of that day; absent leaves it as it is. */
  replay?: { url: string | null; until: Day | null };
  /** Also note that the session took place. */
  hold: boolean;
}

export type AttendanceRefusal =
  { code: 'not-yet' } | { code: 'unknown-company' } | { code: 'no-seat' } | { code: 'nobody-came' };

/** Notes who came and who did not, adds someone who came unannounced, notes the session held. Null: none of that number. */
export function noteAttendance(
  actor: StaffActor,
  number: number,
  { listed, present, walkIn, replay, hold }: Attendance,
): Promise<Outcome<{ present: number }, AttendanceRefusal> | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const session = await holdSession(sql, number);
    if (!session) return null;
    const at = now();
    if (!attendanceOpen(session.state, session.startsAt, at)) return refused({ code: 'not-yet' });
    if (hold && session.startsAt > at) return refused({ code: 'not-yet' });
    if (hold && present.length === 0 && !walkIn) return refused({ code: 'nobody-came' });
    if (walkIn) {
      const added = await addWalkIn(sql, actor, session, walkIn);
      if (!added.ok) return added;
    }
    await sql.query(
      `UPDATE registration SET attended = id = ANY ($3::uuid[]),
         attended_at = CASE WHEN id = ANY ($3::uuid[]) THEN coalesce(attended_at, $4::timestamptz) END
       WHERE session_id = $1 AND id = ANY ($2::uuid[]) AND state = 'confirmee'`,
      [session.id, listed, present, at],
    );
    await auditSql(sql, actor, {
      action: 'seat.attend',
      subject: { kind: 'session', id: session.id },
      facts: { number, present: present.length, absent: listed.length - present.length },
    });
    if (replay && session.format === 'webinaire')
      await sql.query(
        'UPDATE prevention_session SET replay_url = $2, replay_until = $3::date WHERE id = $1',
        [session.id, replay.url, replay.until],
      );
    const moved = hold ? moveSession(session.state, 'hold') : null;
    if (moved?.ok) await noteHeld(sql, actor, session);
    const came = await sql.query<{ count: number }>(
      'SELECT count(*)::int FROM registration WHERE session_id = $1 AND attended',
      [session.id],
    );
    return ok({ present: came.rows[0]!.count });
  });
}

async function noteHeld(sql: Sql, actor: StaffActor, { id, number }: HeldSession): Promise<void> {
  await sql.query(`UPDATE prevention_session SET state = 'tenue', version = version + 1 WHERE id = $1`, [id]);
  await auditSql(sql, actor, {
    action: 'session-plan.hold',
    subject: { kind: 'session', id },
    facts: { number },
  });
}

/** A seat for someone at the door, before those who wait at home, while one is free. */
async function addWalkIn(
  sql: Sql,
  actor: StaffActor,
  session: HeldSession,
  { id, name, company }: WalkIn,
): Promise<Outcome<null, AttendanceRefusal>> {
  const known = await sql.query('SELECT 1 FROM registration WHERE id = $1', [id]);
  if (known.rows.length > 0) return ok(null);
  const member = company
    ? (await sql.query<{ id: string }>('SELECT id FROM adherent WHERE number = $1', [company])).rows[0]
    : null;
  if (member === undefined) return refused({ code: 'unknown-company' });
  if (session.seatsTaken >= session.maxSeats) return refused({ code: 'no-seat' });
  await sql.query(
    `WITH place AS (UPDATE prevention_session SET arrivals = arrivals + 1 WHERE id = $2 RETURNING arrivals)
     INSERT INTO registration (id, session_id, adherent_id, name, state, arrival, registered_by_name, created_at, walk_in, attended, attended_at)
     SELECT $1, $2, $3, $4, 'confirmee', arrivals, $5, $6, true, true, $6 FROM place`,
    [id, session.id, member?.id ?? null, name, actor.name, now()],
  );
  await auditSql(sql, actor, {
    action: 'seat.walk-in',
    adherentId: member?.id ?? null,
    subject: { kind: 'session', id: session.id },
    facts: { number: session.number },
  });
  return ok(null);
}
