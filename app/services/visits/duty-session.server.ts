import { can } from '~/domain/access/permissions';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import {
  type DutySessionEntry,
  keptKinds,
  type SessionRefusal,
  type SessionUse,
  slotsOf,
  useRefusals,
} from '~/domain/visits/duty-session';
import type { Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import { COMING_STATES, type VisitState } from '~/domain/visits/lifecycle';
import { now } from '~/platform/clock.server';
import { inScope, type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { type Clash, clashesOf, isOverlap, writeSlots } from './open-duty-session.server';
import { changeVisit } from './record-visit.server';

/** One slot of a vacation, and who is on it. Of a private visit only the health team reads the name. */
export interface SessionSlot {
  id: string;
  startsAt: Date;
  endsAt: Date;
  taken: boolean;
  past: boolean;
  visitId: string | null;
  number: number | null;
  kind: VisitKind | null;
  state: VisitState | null;
  worker: string | null;
  company: string | null;
  hidden: boolean;
}

export interface ShownSession {
  id: string;
  day: Day;
  startsAt: Date;
  endsAt: Date;
  minutes: number;
  kinds: VisitKind[];
  mode: Mode;
  open: boolean;
  centre: string;
  professionalId: string;
  professional: string;
  profession: Profession;
  number: number;
  centreCode: string;
}

export type ChangeRefusal =
  | SessionRefusal
  | { code: 'slot-is-taken' }
  | { code: 'session-taken'; taken: number }
  | { code: 'overlap'; clashes: Clash[] };

const SESSION = `SELECT d.id, d.day, d.starts_at AS "startsAt", d.ends_at AS "endsAt", d.slot_minutes AS minutes, d.kinds, d.mode,
   d.open_to_employers AS open, c.name AS centre, c.code AS "centreCode", p.id AS "professionalId", p.name AS professional,
   p.profession, p.number
 FROM duty_session d JOIN centre c ON c.code = d.centre_code JOIN professional p ON p.id = d.professional_id WHERE d.id = $1`;

/** A vacation, held against other changes of it until the end of the transaction. */
async function heldSession(sql: Sql, id: string): Promise<ShownSession | null> {
  return (await sql.query<ShownSession>(`${SESSION} FOR UPDATE OF d`, [id])).rows[0] ?? null;
}

/** A vacation with its slots in order; null when there is none. */
export function showDutySession(actor: StaffActor, id: string) {
  return sqlInScope(actor.scope, async (sql) => {
    const session = (await sql.query<ShownSession>(SESSION, [id])).rows[0];
    if (!session) return null;
    const { rows } = await sql.query<Omit<SessionSlot, 'past' | 'hidden'> & { private: boolean | null }>(
      `SELECT s.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.taken, v.id AS "visitId", v.number, v.kind, a.state, v.private,
         w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS worker, m.name AS company
       FROM slot s
       LEFT JOIN appointment a ON a.slot_id = s.id AND a.state IN ('planifiee', 'convoquee', 'effectuee', 'absente')
       LEFT JOIN visit v ON v.id = a.visit_id LEFT JOIN worker w ON w.id = v.worker_id LEFT JOIN adherent m ON m.id = v.adherent_id
       WHERE s.duty_session_id = $1 AND (s.closed_at IS NULL OR a.id IS NOT NULL) ORDER BY s.starts_at`,
      [id],
    );
    const mayRead = can(actor.subject, 'visit-private:view');
    const slots = rows.map(({ private: isPrivate, ...slot }): SessionSlot => {
      const past = slot.startsAt <= now();
      return isPrivate && !mayRead
        ? { ...slot, past, hidden: true, visitId: null, number: null, kind: null, worker: null, company: null }
        : { ...slot, past, hidden: false };
    });
    return { session, slots };
  });
} // prettier-ignore

type Changed = Promise<Outcome<{ slots: number }, ChangeRefusal> | null>;

/** Changes how the slots that are still free are taken. Null: no such vacation. */
export function editDutySession(actor: StaffActor, id: string, use: SessionUse): Changed {
  return sqlInScope(actor.scope, async (sql) => {
    const session = await heldSession(sql, id);
    if (!session) return null;
    const [refusal] = useRefusals(use, session.profession);
    if (refusal) return refused(refusal);
    const values = [id, keptKinds(use), use.mode, use.open];
    await sql.query(
      'UPDATE duty_session SET kinds = $2, mode = $3, open_to_employers = $4 WHERE id = $1',
      values,
    );
    const done = await sql.query(
      'UPDATE slot SET kinds = $2, mode = $3, open_to_employers = $4 WHERE duty_session_id = $1 AND NOT taken',
      values,
    );
    await auditSql(sql, actor, { action: 'slots.edit', subject: { kind: 'duty-session', id } });
    return ok({ slots: done.rowCount ?? 0 });
  });
}

/** Adds slots to a vacation, on its own day. Null: no such vacation. */
export async function addSlots(actor: StaffActor, id: string, hours: Pick<DutySessionEntry, 'from' | 'to' | 'minutes' | 'breakFrom' | 'breakTo'>): Changed {
  try {
    return await sqlInScope(actor.scope, async (sql) => {
      const session = await heldSession(sql, id);
      if (!session) return null;
      if (hours.to <= hours.from) return refused({ code: 'hours-order' });
      const slots = slotsOf({ ...hours, day: session.day });
      if (slots.length === 0) return refused({ code: 'no-slot' });
      if (slots[0]!.startsAt <= now()) return refused({ code: 'in-the-past' });
      const clashes = await clashesOf(sql, session.professionalId, slots);
      if (clashes.length > 0) return refused({ code: 'overlap', clashes });
      const { professionalId: professional, centreCode: centre, ...rest } = session;
      await writeSlots(sql, { ...rest, professional, centre }, slots);
      await sql.query(
        'UPDATE duty_session SET starts_at = least(starts_at, $2), ends_at = greatest(ends_at, $3) WHERE id = $1',
        [id, slots[0]!.startsAt, slots.at(-1)!.endsAt],
      );
      await auditSql(sql, actor, { action: 'slots.edit', subject: { kind: 'duty-session', id }, facts: { added: slots.length } });
      return ok({ slots: slots.length });
    });
  } catch (error) {
    if (!isOverlap(error)) throw error;
    return refused({ code: 'overlap', clashes: [] });
  }
} // prettier-ignore

/** Takes a free slot away: it is given no more. Null: no such slot in this vacation. */
export function removeSlot(actor: StaffActor, id: string, slotId: string): Changed {
  return sqlInScope(actor.scope, async (sql) => {
    const found = await sql.query('SELECT id FROM slot WHERE id = $1 AND duty_session_id = $2', [slotId, id]);
    if (found.rowCount === 0) return null;
    const closed = await close(sql, 'id = $1', [slotId]);
    if (closed === 0) return refused({ code: 'slot-is-taken' });
    await auditSql(sql, actor, { action: 'slots.edit', subject: { kind: 'duty-session', id }, facts: { removed: 1 } });
    return ok({ slots: 1 });
  });
} // prettier-ignore

/** Closes the free slots of a vacation, unless somebody is still expected on one of them. Null: no such vacation. */
export function closeDutySession(actor: StaffActor, id: string): Changed {
  return sqlInScope(actor.scope, async (sql) => {
    if (!(await heldSession(sql, id))) return null;
    const { rows } = await sql.query<{ taken: number }>(
      `SELECT count(*)::int AS taken FROM slot s JOIN appointment a ON a.slot_id = s.id AND a.state IN ('planifiee', 'convoquee')
       WHERE s.duty_session_id = $1`,
      [id],
    );
    const taken = rows[0]?.taken ?? 0;
    if (taken > 0) return refused({ code: 'session-taken', taken });
    const slots = await close(sql, 'duty_session_id = $1', [id]);
    await auditSql(sql, actor, { action: 'slots.close', subject: { kind: 'duty-session', id }, facts: { slots } });
    return ok({ slots });
  });
} // prettier-ignore

/** Closes what is free: locked first, so that whoever is just taking one is waited for. */
async function close(sql: Sql, which: string, values: unknown[]): Promise<number> {
  await sql.query(`SELECT id FROM slot WHERE ${which} ORDER BY id FOR UPDATE`, values);
  const done = await sql.query(
    `UPDATE slot SET closed_at = $2, taken = true WHERE ${which} AND NOT taken`,
    [...values, now()],
  );
  return done.rowCount ?? 0;
} // prettier-ignore

/** Brings the appointment of a slot back to the inbox; who must know is told by mail. Null: none is expected on it. */
export function moveFromSlot(actor: StaffActor, id: string, slotId: string): Promise<boolean> {
  return inScope(actor.scope, async (tx) => {
    const found = await tx.appointment.findFirst({
      where: { slotId, slot: { dutySessionId: id }, state: { in: [...COMING_STATES] } },
      select: { visitId: true, private: true },
    });
    if (!found || (found.private && !can(actor.subject, 'visit-private:view'))) return false;
    const moved = await changeVisit(tx, actor, found.visitId, 'move');
    return moved?.ok === true;
  });
}
