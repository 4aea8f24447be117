import { movedParts, type Part, partsOf, type SessionEntry } from '~/domain/sessions/session-entry';
import type { SessionState } from '~/domain/sessions/lifecycle';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import { enqueueSql } from '~/platform/jobs.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { tellSession } from '../tell-session.server';
import { type HeldSession, holdSession } from './hold-session.server';
import { type PlanRefusal, wrongPlace } from './plan-sessions.server';

export type EditRefusal =
  | PlanRefusal
  /** A colleague changed it meanwhile. */
  | { code: 'changed-meanwhile' }
  /** Held or cancelled: nothing of it changes any more. */
  | { code: 'session-settled'; state: SessionState }
  /** More people have a seat than the seats it would have. */
  | { code: 'seats-taken'; taken: number }
  /** Theme and format are what people registered for. */
  | { code: 'theme-fixed' };

/** Changes a session; its people hear of another date, hour or place. Null: none of that number. Out: whether they are told. */
export function editSession(
  actor: StaffActor,
  number: number,
  version: number,
  entry: SessionEntry,
): Promise<Outcome<{ told: boolean }, EditRefusal> | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const held = await holdSession(sql, number);
    if (!held) return null;
    const parts = partsOf(entry);
    const wrong = whyNot(held, version, parts) ?? (await wrongPlace(sql, entry));
    if (wrong) return refused(wrong);
    if (held.state !== 'brouillon' && (entry.theme !== held.themeCode || entry.format !== held.format)) return refused({ code: 'theme-fixed' });
    if (entry.max < held.seatsTaken) return refused({ code: 'seats-taken', taken: held.seatsTaken });
    const centre = entry.format === 'sur-place' ? entry.centre : null;
    const place = entry.format === 'webinaire' ? null : entry.place || null;
    await sql.query(
      `UPDATE prevention_session SET theme_code = $2, format = $3, centre_code = $4, place = $5, trainer = $6, min_seats = $7,
         max_seats = $8, notice_hours = $9, join_url = $10 WHERE id = $1`,
      [held.id, entry.theme, entry.format, centre, place, entry.trainer, entry.min, entry.max, entry.notice, entry.format === 'webinaire' ? entry.link : null],
    );
    await writeDates(sql, held, parts, entry.decision);
    const told = held.state !== 'brouillon' && (isMoved(held, parts) || centre !== held.centreCode || place !== held.place);
    if (told) await tellSession(sql, { about: 'changed', sessionId: held.id });
    // More seats: those who wait are offered them.
    if (entry.max > held.maxSeats) await enqueueSql(sql, 'session.promote', { sessionId: held.id });
    await auditSql(sql, actor, {
      action: 'session-plan.edit',
      subject: { kind: 'session', id: held.id },
      facts: { number, told },
    });
    return ok({ told });
  });
} // prettier-ignore

/** Puts a session off to another day at the same hours; its people keep their places and are told. Null: none of that number. */
export function postponeSession(
  actor: StaffActor,
  number: number,
  { version, day, decision }: { version: number; day: Day; decision: Day },
): Promise<Outcome<void, EditRefusal> | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const held = await holdSession(sql, number);
    if (!held) return null;
    const parts = movedParts(partsHeld(held), day);
    const wrong = whyNot(held, version, parts);
    if (wrong) return refused(wrong);
    await writeDates(sql, held, parts, decision);
    if (held.state !== 'brouillon') await tellSession(sql, { about: 'changed', sessionId: held.id });
    await auditSql(sql, actor, {
      action: 'session-plan.postpone',
      subject: { kind: 'session', id: held.id },
      facts: { number, from: held.startsAt.toISOString(), to: parts[0]!.startsAt },
    });
    return ok(undefined);
  });
}

function whyNot(held: HeldSession, version: number, parts: readonly Part[]): EditRefusal | null {
  if (held.state === 'tenue' || held.state === 'annulee')
    return { code: 'session-settled', state: held.state };
  if (held.version !== version) return { code: 'changed-meanwhile' };
  return isMoved(held, parts) && parts[0]!.startsAt <= now().toISOString() ? { code: 'in-the-past' } : null;
}

const partsHeld = ({ parts, startsAt, endsAt }: HeldSession): Part[] =>
  parts.length > 0 ? parts : [{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }];

const isMoved = (held: HeldSession, parts: readonly Part[]): boolean =>
  JSON.stringify(partsHeld(held)) !== JSON.stringify(parts);

/** A decision put off is one to take again: the clock looks at it anew. */
async function writeDates(sql: Sql, held: HeldSession, parts: readonly Part[], decision: Day): Promise<void> {
  await sql.query(
    `UPDATE prevention_session SET starts_at = $2, ends_at = $3, parts = $4, decision_on = $5::date, version = version + 1,
       decided_at = CASE WHEN state = 'publiee' AND decision_on <> $5::date THEN NULL ELSE decided_at END
     WHERE id = $1`,
    [held.id, parts[0]!.startsAt, parts.at(-1)!.endsAt, JSON.stringify(parts.length > 1 ? parts : []), decision],
  );
} // prettier-ignore
