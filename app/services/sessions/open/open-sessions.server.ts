import type { Filling } from '~/domain/sessions/filling';
import type { SessionFormat } from '~/domain/sessions/kinds';
import { OPEN_SESSIONS } from '~/domain/sessions/lifecycle';
import { type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';

/** What anyone may know of a session: never the link to join, the replay or who comes. */
export interface OpenSession extends Filling {
  number: number;
  themeCode: string;
  themeFr: string;
  themeEn: string;
  format: SessionFormat;
  centreCode: string | null;
  centre: string | null;
  address: string | null;
  place: string | null;
  trainer: string;
  startsAt: string;
  endsAt: string;
  parts: { startsAt: string; endsAt: string }[];
  noticeHours: number;
  priceCents: number;
  version: number;
}

export interface OpenFilter {
  theme: string | null;
  centre: string | null;
  format: string | null;
  /** Only those with a free seat. */
  seats: boolean;
  /** Instants; null is open. */
  from: Date;
  until: Date | null;
}

const COLUMNS = `s.number, s.theme_code AS "themeCode", t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, s.state,
  s.centre_code AS "centreCode", c.name AS centre, nullif(concat_ws(', ', c.address_line1, concat_ws(' ', c.postcode, c.city)), '') AS address,
  s.place, s.trainer, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.parts, s.min_seats AS "minSeats",
  s.max_seats AS "maxSeats", s.seats_taken AS "seatsTaken", s.waiting, s.decision_on AS "decisionOn",
  s.notice_hours AS "noticeHours", t.price_cents AS "priceCents", s.version`;
const TABLES = `prevention_session s JOIN theme t ON t.code = s.theme_code LEFT JOIN centre c ON c.code = s.centre_code`;

/** Published inter-company sessions that match, soonest first. Open to all. */
export function listOpenSessions({
  theme,
  centre,
  format,
  seats,
  from,
  until,
}: OpenFilter): Promise<OpenSession[]> {
  return sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<OpenSession>({
      name: 'open-sessions',
      text: `SELECT ${COLUMNS} FROM ${TABLES}
        WHERE s.state = ANY ($1::"SessionState"[]) AND s.adherent_id IS NULL AND s.starts_at >= $2
          AND ($3::timestamptz IS NULL OR s.starts_at < $3) AND ($4::text IS NULL OR s.theme_code = $4)
          AND ($5::text IS NULL OR s.centre_code = $5) AND ($6::text IS NULL OR s.format = $6)
          AND (NOT $7 OR (s.seats_taken < s.max_seats AND s.waiting = 0))
        ORDER BY s.starts_at, s.number LIMIT 200`,
      values: [OPEN_SESSIONS, from, until, theme, centre, format, seats],
    });
    return rows.map(plain);
  });
}

/** One published inter-company session by its number, past and cancelled ones too: its address was shared. Null: none. */
export function showOpenSession(number: number): Promise<OpenSession | null> {
  return sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<OpenSession>({
      name: 'open-session',
      text: `SELECT ${COLUMNS} FROM ${TABLES} WHERE s.number = $1 AND s.state <> 'brouillon' AND s.adherent_id IS NULL`,
      values: [number],
    });
    return rows[0] ? plain(rows[0]) : null;
  });
}

const plain = (row: OpenSession): OpenSession => ({
  ...row,
  startsAt: new Date(row.startsAt).toISOString(),
  endsAt: new Date(row.endsAt).toISOString(),
});

export interface OpenTheme {
  code: string;
  nameFr: string;
  nameEn: string;
  audienceFr: string;
  audienceEn: string;
  goalsFr: string;
  goalsEn: string;
  durationMinutes: number;
  formats: SessionFormat[];
  priceCents: number;
  /** How many sessions are open to come, and when the next one is. */
  sessions: number;
  nextAt: string | null;
}

/** The catalogue, in the order of the service. */
export function listOpenThemes(now: Date): Promise<OpenTheme[]> {
  return sqlInScope(systemScope, (sql) => readThemes(sql, now, null));
}

/** One theme of the catalogue; null when there is none of that code. */
export function showOpenTheme(code: string, now: Date): Promise<OpenTheme | null> {
  return sqlInScope(systemScope, async (sql) => (await readThemes(sql, now, code))[0] ?? null);
}

async function readThemes(sql: Sql, now: Date, code: string | null): Promise<OpenTheme[]> {
  const { rows } = await sql.query<OpenTheme & { nextAt: Date | null }>({
    name: 'open-themes',
    text: `SELECT t.code, t.name_fr AS "nameFr", t.name_en AS "nameEn", t.audience_fr AS "audienceFr", t.audience_en AS "audienceEn",
        t.goals_fr AS "goalsFr", t.goals_en AS "goalsEn", t.duration_minutes AS "durationMinutes", t.formats,
        t.price_cents AS "priceCents", count(s.id)::int AS sessions, min(s.starts_at) AS "nextAt"
      FROM theme t LEFT JOIN prevention_session s ON s.theme_code = t.code AND s.state = ANY ($1::"SessionState"[])
        AND s.adherent_id IS NULL AND s.starts_at >= $2
      WHERE t.active AND ($3::text IS NULL OR t.code = $3) GROUP BY t.code ORDER BY t.position, t.code`,
    values: [OPEN_SESSIONS, now, code],
  });
  return rows.map((row) => ({ ...row, nextAt: row.nextAt && new Date(row.nextAt).toISOString() }));
}

/** Centres where open sessions are held, with how many: instead of a map. */
export function listSessionCentres(
  now: Date,
): Promise<{ code: string; name: string; address: string | null; sessions: number }[]> {
  return sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<{
      code: string;
      name: string;
      address: string | null;
      sessions: number;
    }>({
      name: 'session-centres',
      text: `SELECT c.code, c.name, nullif(concat_ws(', ', c.address_line1, concat_ws(' ', c.postcode, c.city)), '') AS address,
          count(s.id)::int AS sessions
        FROM centre c LEFT JOIN prevention_session s ON s.centre_code = c.code AND s.state = ANY ($1::"SessionState"[])
          AND s.adherent_id IS NULL AND s.starts_at >= $2
        GROUP BY c.code ORDER BY c.name COLLATE "C"`,
      values: [OPEN_SESSIONS, now],
    });
    return rows;
  });
}
