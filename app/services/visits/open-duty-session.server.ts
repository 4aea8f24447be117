import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import {
  type DutySessionEntry,
  keptKinds,
  type SessionRefusal,
  sessionRefusals,
  type SlotTimes,
  slotsOf,
  weeksOf,
} from '~/domain/visits/duty-session';
import type { Profession } from '~/domain/visits/kinds';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';

/** Another slot of the same professional in the way. */
export interface Clash {
  startsAt: Date;
  endsAt: Date;
  centre: string;
}

export type OpenRefusal =
  | SessionRefusal
  | { code: 'unknown-professional' | 'unknown-centre' }
  | { code: 'overlap'; clashes: Clash[] };

/** What one form opens: a day each week, with its slots. */
export type Plan = { day: Day; slots: SlotTimes[] }[];

const CLASHES_TOLD = 5;

/** What a vacation would be, and what stands in its way; nothing is written. */
export function planDutySession(actor: StaffActor, entry: DutySessionEntry): Promise<Outcome<Plan, OpenRefusal>> {
  return sqlInScope(actor.scope, async (sql) => (await planned(sql, entry)).outcome);
} // prettier-ignore

async function planned(sql: Sql, entry: DutySessionEntry) {
  const { rows } = await sql.query<{ number: number; profession: Profession }>(
    'SELECT number, profession FROM professional WHERE id = $1 AND active',
    [entry.professional],
  );
  const centre = await sql.query('SELECT code FROM centre WHERE code = $1', [entry.centre]);
  const [by] = rows;
  const no = (...refusals: [OpenRefusal, ...OpenRefusal[]]) => ({ outcome: refused(...refusals), by: null });
  if (!by) return no({ code: 'unknown-professional' });
  if (centre.rowCount === 0) return no({ code: 'unknown-centre' });
  const [first, ...others] = sessionRefusals(entry, by.profession, now());
  if (first) return no(first, ...others);
  const plan = weeksOf(entry).map((on) => ({ day: on, slots: slotsOf({ ...entry, day: on }) }));
  const clashes = await clashesOf(sql, entry.professional, plan.flatMap(({ slots }) => slots));
  return clashes.length > 0 ? no({ code: 'overlap', clashes }) : { outcome: ok(plan), by };
} // prettier-ignore

/** The first slots of a professional that would overlap these. */
export async function clashesOf(sql: Sql, professionalId: string, slots: readonly SlotTimes[]): Promise<Clash[]> {
  const { rows } = await sql.query<Clash>(
    `SELECT DISTINCT s.starts_at AS "startsAt", s.ends_at AS "endsAt", c.name AS centre
     FROM slot s JOIN centre c ON c.code = s.centre_code
     JOIN unnest($2::timestamptz[], $3::timestamptz[]) AS wish (begins, ends) ON s.starts_at < wish.ends AND s.ends_at > wish.begins
     WHERE s.professional_id = $1 AND s.closed_at IS NULL ORDER BY 1 LIMIT ${CLASHES_TOLD}`,
    [professionalId, slots.map(({ startsAt }) => startsAt), slots.map(({ endsAt }) => endsAt)],
  );
  return rows;
} // prettier-ignore

/** True when PostgreSQL refused a slot that overlaps another of the same professional. */
export const isOverlap = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'slot_no_overlap';

/**
 * Opens a vacation and those of the weeks after it, with their slots: all or none. The form's `id` is that of the first
 * one, so that sending it twice opens one. Whoever opens the same hours meanwhile is told so by the database itself.
 */
export async function openDutySession(
  actor: StaffActor,
  id: string,
  entry: DutySessionEntry,
): Promise<Outcome<{ sessions: number; slots: number; day: Day }, OpenRefusal>> {
  const opened = (plan: Plan) =>
    ok({ sessions: plan.length, slots: plan.reduce((sum, { slots }) => sum + slots.length, 0), day: entry.day });
  try {
    return await sqlInScope(actor.scope, async (sql) => {
      const known = await sql.query('SELECT id FROM duty_session WHERE id = $1', [id]);
      if (known.rowCount) return opened(weeksOf(entry).map((on) => ({ day: on, slots: slotsOf({ ...entry, day: on }) })));
      const { outcome, by } = await planned(sql, entry);
      if (!outcome.ok || !by) return outcome as Outcome<never, OpenRefusal>;
      for (const [week, one] of outcome.value.entries())
        await writeSession(sql, entry, by.number, { id: week === 0 ? id : newId(), ...one });
      await auditSql(sql, actor, {
        action: 'slots.open',
        subject: { kind: 'duty-session', id },
        facts: { from: entry.day, until: entry.until, weeks: outcome.value.length },
      });
      return opened(outcome.value);
    });
  } catch (error) {
    if (!isOverlap(error)) throw error;
    return refused({ code: 'overlap', clashes: [] });
  }
} // prettier-ignore

async function writeSession(
  sql: Sql,
  entry: DutySessionEntry,
  number: number,
  { id, slots, day }: { id: string; day: Day; slots: SlotTimes[] },
): Promise<void> {
  const { professional, centre, minutes, mode, open } = entry;
  const kinds = keptKinds(entry);
  await sql.query(
    `INSERT INTO duty_session (id, professional_id, centre_code, day, starts_at, ends_at, slot_minutes, kinds, mode, open_to_employers, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, professional, centre, day, slots[0]!.startsAt, slots.at(-1)!.endsAt, minutes, kinds, mode, open, now()],
  );
  await writeSlots(sql, { id, professional, number, centre, kinds, mode, open }, slots);
} // prettier-ignore

export type SlotOwner = {
  id: string;
  professional: string;
  number: number;
  centre: string;
  kinds: string[];
  mode: string;
  open: boolean;
};

/** Writes free slots of a vacation. */
export async function writeSlots(sql: Sql, of: SlotOwner, slots: readonly SlotTimes[]): Promise<void> {
  await sql.query(
    `INSERT INTO slot (id, duty_session_id, professional_id, professional_number, centre_code, starts_at, ends_at, kinds, mode, open_to_employers)
     SELECT id, $1, $2, $3, $4, begins, ends, $5, $6, $7 FROM unnest($8::uuid[], $9::timestamptz[], $10::timestamptz[]) AS wish (id, begins, ends)`,
    [
      of.id, of.professional, of.number, of.centre, of.kinds, of.mode, of.open,
      slots.map(() => newId()), slots.map(({ startsAt }) => startsAt), slots.map(({ endsAt }) => endsAt),
    ],
  );
} // prettier-ignore
