import { type IntraEntry, intraStatesBefore } from '~/domain/sessions/intra';
import type { IntraState } from '~/domain/sessions/kinds';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';

/** A request as the company and the team read it. */
export interface IntraRequest {
  id: string;
  number: number;
  themeFr: string;
  themeEn: string;
  participants: number;
  wishes: string;
  place: string;
  message: string | null;
  state: IntraState;
  answer: string | null;
  requestedByName: string;
  createdAt: string;
}

/** A theme that can be held in a company, with the size of its groups. */
export interface IntraTheme {
  code: string;
  nameFr: string;
  nameEn: string;
  durationMinutes: number;
  minSeats: number;
  maxSeats: number;
  priceCents: number;
}

export const INTRA_COLUMNS = `i.id, i.number, t.name_fr AS "themeFr", t.name_en AS "themeEn", i.participants, i.wishes, i.place,
  i.message, i.state, i.answer, i.requested_by_name AS "requestedByName", i.created_at AS "createdAt"`;
const THEMES = `SELECT code, name_fr AS "nameFr", name_en AS "nameEn", duration_minutes AS "durationMinutes", min_seats AS "minSeats",
  max_seats AS "maxSeats", price_cents AS "priceCents" FROM theme WHERE active AND 'intra' = ANY (formats)`;

/** The company's requests, latest first, and the themes it may ask for. */
export function listIntra(actor: CompanyActor): Promise<{ requests: IntraRequest[]; themes: IntraTheme[] }> {
  return sqlInScope(actor.scope, async (sql) => {
    const requests = await sql.query<IntraRequest>(
      `SELECT ${INTRA_COLUMNS} FROM intra_request i JOIN theme t ON t.code = i.theme_code WHERE i.adherent_id = $1 ORDER BY i.number DESC LIMIT 50`,
      [actor.adherentId],
    );
    const themes = await sql.query<IntraTheme>(`${THEMES} ORDER BY position, code`);
    const plain = requests.rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }));
    return { requests: plain, themes: themes.rows };
  });
}

type IntraRefusal = { code: 'no-theme' } | { code: 'group-size'; min: number; max: number };

/** Records a company's request for a session of its own; a second click on the same form changes nothing. Out: its number. */
export function askIntra(
  actor: CompanyActor,
  entry: IntraEntry,
): Promise<Outcome<{ number: number }, IntraRefusal>> {
  return sqlInScope(actor.scope, async (sql) => {
    const theme = (await sql.query<IntraTheme>(`${THEMES} AND code = $1`, [entry.theme])).rows[0];
    if (!theme) return refused({ code: 'no-theme' });
    const { minSeats: min, maxSeats: max } = theme;
    if (entry.participants < min || entry.participants > max)
      return refused({ code: 'group-size', min, max });
    const { rowCount } = await sql.query(
      `INSERT INTO intra_request (id, adherent_id, theme_code, participants, wishes, place, message, requested_by_name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
      [
        entry.id, actor.adherentId, theme.code, entry.participants, entry.wishes, entry.place, entry.message || null,
        actor.name, now(),
      ],
    ); // prettier-ignore
    const subject = { kind: 'intra_request', id: entry.id };
    if (rowCount)
      await auditSql(sql, actor, { action: 'intra.request', subject, facts: { theme: theme.code } });
    const { rows } = await sql.query<{ number: number }>('SELECT number FROM intra_request WHERE id = $1', [
      entry.id,
    ]);
    return ok({ number: rows[0]!.number });
  });
}

/** The company takes its request back. False: no such request, or too late. */
export function cancelIntra(actor: CompanyActor, id: string): Promise<boolean> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rowCount } = await sql.query(
      `UPDATE intra_request SET state = 'annulee', version = version + 1 WHERE id = $1 AND adherent_id = $2 AND state = ANY ($3)`,
      [id, actor.adherentId, intraStatesBefore('cancel')],
    );
    if (rowCount)
      await auditSql(sql, actor, { action: 'intra.cancel', subject: { kind: 'intra_request', id } });
    return rowCount === 1;
  });
}
