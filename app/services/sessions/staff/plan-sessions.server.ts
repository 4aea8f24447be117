import { type NewSessionEntry, partsOf, seriesOf } from '~/domain/sessions/session-entry';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';

export type PlanRefusal = { code: 'unknown-theme' | 'unknown-centre' | 'in-the-past' };

/**
 * Plans a session, or a series of them, as drafts or published at once: all or none. The form's id is that of the first,
 * so that sending it twice plans one. Out: the number of the first, and how many there are.
 */
export function planSessions(
  actor: StaffActor,
  entry: NewSessionEntry,
): Promise<Outcome<{ number: number; count: number }, PlanRefusal>> {
  return sqlInScope(actor.scope, async (sql) => {
    const days = seriesOf(entry);
    const known = await sql.query<{ number: number }>('SELECT number FROM prevention_session WHERE id = $1', [
      entry.id,
    ]);
    if (known.rows[0]) return ok({ number: known.rows[0].number, count: days.length });
    const wrong = await wrongPlace(sql, entry);
    if (wrong) return refused(wrong);
    const at = now();
    if (partsOf(entry)[0]!.startsAt <= at.toISOString()) return refused({ code: 'in-the-past' });
    const seriesId = days.length > 1 ? entry.id : null;
    const numbers: number[] = [];
    for (const [index, { day, decision }] of days.entries()) {
      const parts = partsOf({ ...entry, day });
      const online = entry.format === 'webinaire';
      const { rows } = await sql.query<{ number: number }>(
        `INSERT INTO prevention_session (id, theme_code, format, state, centre_code, place, trainer, starts_at, ends_at, parts,
           min_seats, max_seats, decision_on, notice_hours, join_url, series_id, published_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) RETURNING number`,
        [
          index === 0 ? entry.id : newId(), entry.theme, entry.format, entry.step === 'publish' ? 'publiee' : 'brouillon',
          entry.format === 'sur-place' ? entry.centre : null, online ? null : entry.place || null, entry.trainer,
          parts[0]!.startsAt, parts.at(-1)!.endsAt, JSON.stringify(parts.length > 1 ? parts : []), entry.min, entry.max,
          decision, entry.notice, online ? entry.link : null, seriesId, entry.step === 'publish' ? at : null, at,
        ],
      ); // prettier-ignore
      numbers.push(rows[0]!.number);
    }
    await auditSql(sql, actor, {
      action: 'session-plan.create',
      subject: { kind: 'session', id: entry.id },
      facts: { count: days.length, numbers, published: entry.step === 'publish' },
    });
    return ok({ number: numbers[0]!, count: days.length });
  });
}

/** A theme or a centre that does not exist, or is no longer offered. */
export async function wrongPlace(
  sql: Sql,
  { theme, format, centre }: { theme: string; format: string; centre: string },
): Promise<PlanRefusal | null> {
  const { rows } = await sql.query<{ theme: boolean; centre: boolean }>(
    `SELECT EXISTS (SELECT FROM theme WHERE code = $1) AS theme, EXISTS (SELECT FROM centre WHERE code = $2) AS centre`,
    [theme, centre],
  );
  if (!rows[0]!.theme) return { code: 'unknown-theme' };
  return format === 'sur-place' && !rows[0]!.centre ? { code: 'unknown-centre' } : null;
}
