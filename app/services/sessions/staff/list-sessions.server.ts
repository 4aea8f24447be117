import { BOARD_WEEKS, inBoardOrder } from '~/domain/sessions/decision';
import type { Filling } from '~/domain/sessions/filling';
import type { SessionFormat } from '~/domain/sessions/kinds';
import type { SessionListName } from '~/domain/sessions/session-lists';
import { addDays, type Day, instantAt } from '~/domain/shared/day';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

/** A session as the team sees it in a list. */
export interface ListedSession extends Filling {
  number: number;
  themeFr: string;
  themeEn: string;
  format: SessionFormat;
  centre: string | null;
  place: string | null;
  /** The company of a session of its own. */
  company: string | null;
  startsAt: string;
}

export type SessionFilter = { list: SessionListName; theme: string; format: string; page: number };
export const SESSIONS_A_PAGE = 50;

const COLUMNS = `s.number, t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, s.state, c.name AS centre, s.place,
  a.name AS company, s.starts_at AS "startsAt", s.min_seats AS "minSeats", s.max_seats AS "maxSeats",
  s.seats_taken AS "seatsTaken", s.waiting, s.decision_on AS "decisionOn"`;
const TABLES = `prevention_session s JOIN theme t ON t.code = s.theme_code LEFT JOIN centre c ON c.code = s.centre_code
  LEFT JOIN adherent a ON a.id = s.adherent_id`;
const plain = (row: ListedSession): ListedSession => ({
  ...row,
  startsAt: new Date(row.startsAt).toISOString(),
});

/**
 * The decision board: sessions that begin in the next weeks, the most pressing first; and whatever is published and past
 * its decision day without one, however long ago: it stays until somebody decides.
 */
export function readBoard(actor: StaffActor, today: Day): Promise<ListedSession[]> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<ListedSession>({
      name: 'session-board',
      text: `SELECT ${COLUMNS} FROM ${TABLES}
        WHERE (s.state IN ('publiee', 'confirmee') AND s.starts_at >= $1 AND s.starts_at < $2)
          OR (s.state = 'publiee' AND s.decision_on <= $3) LIMIT 300`,
      values: [instantAt(today, '00:00'), instantAt(addDays(today, 7 * BOARD_WEEKS), '00:00'), today],
    });
    return inBoardOrder(rows.map(plain), today);
  });
}

/** All sessions of one list, and how many there are: those to come soonest first, the others latest first. */
export function listSessions(
  actor: StaffActor,
  { list, theme, format, page }: SessionFilter,
  now: Date,
): Promise<{ rows: ListedSession[]; total: number }> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<ListedSession & { total?: number }>(
      `SELECT ${COLUMNS}, count(*) OVER ()::int AS total FROM ${TABLES}
       WHERE CASE $1 WHEN 'brouillons' THEN s.state = 'brouillon'
           WHEN 'passees' THEN s.state <> 'brouillon' AND (s.starts_at < $2 OR s.state = 'annulee')
           ELSE s.state IN ('publiee', 'confirmee') AND s.starts_at >= $2 END
         AND ($3 = '' OR s.theme_code = $3) AND ($4 = '' OR s.format = $4)
       ORDER BY CASE WHEN $1 = 'passees' THEN NULL ELSE s.starts_at END, s.starts_at DESC, s.number
       LIMIT ${SESSIONS_A_PAGE} OFFSET $5`,
      [list, now, theme, format, (page - 1) * SESSIONS_A_PAGE],
    );
    const total = rows[0]?.total ?? 0;
    return { rows: rows.map(({ total: _, ...row }) => plain(row)), total };
  });
}

export interface SessionChoices {
  themes: {
    code: string;
    nameFr: string;
    nameEn: string;
    durationMinutes: number;
    minSeats: number;
    maxSeats: number;
  }[];
  centres: { code: string; name: string }[];
  /** Names that lead sessions, to choose again. */
  trainers: string[];
}

/** What the forms of sessions offer. */
export function sessionChoices(actor: StaffActor): Promise<SessionChoices> {
  return sqlInScope(actor.scope, async (sql) => {
    const themes = await sql.query<SessionChoices['themes'][number]>(
      `SELECT code, name_fr AS "nameFr", name_en AS "nameEn", duration_minutes AS "durationMinutes", min_seats AS "minSeats",
         max_seats AS "maxSeats" FROM theme WHERE active ORDER BY position, code`,
    );
    const centres = await sql.query<{ code: string; name: string }>(
      'SELECT code, name FROM centre ORDER BY name',
    );
    const trainers = await sql.query<{ trainer: string }>(
      `SELECT DISTINCT trainer FROM prevention_session WHERE trainer <> '' ORDER BY trainer LIMIT 50`,
    );
    return {
      themes: themes.rows,
      centres: centres.rows,
      trainers: trainers.rows.map(({ trainer }) => trainer),
    };
  });
}
