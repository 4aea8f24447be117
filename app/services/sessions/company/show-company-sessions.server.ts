import type { SessionFormat } from '~/domain/sessions/kinds';
import { OPEN_SESSIONS, type SeatState, type SessionState } from '~/domain/sessions/lifecycle';
import { inForce } from '~/domain/declarations/attestation';
import { type Day, dayAt } from '~/domain/shared/day';
import { type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';

/** A participant of the company, with what is needed to act on his place. */
export interface CompanySeat {
  id: string;
  name: string;
  email: string | null;
  state: SeatState;
  /** Place in the waiting list, from 1; null for whoever does not wait. */
  rank: number | null;
  offeredUntil: string | null;
  attended: boolean | null;
}

/** A session in which the company has or had people. */
export interface CompanySession {
  number: number;
  themeFr: string;
  themeEn: string;
  format: SessionFormat;
  state: SessionState;
  centre: string | null;
  place: string | null;
  startsAt: string;
  endsAt: string;
  decisionOn: Day;
  minSeats: number;
  maxSeats: number;
  seatsTaken: number;
  waiting: number;
  noticeHours: number;
  seats: CompanySeat[];
}

/** A theme that answers what the company declared, and why. */
export interface SuggestedTheme {
  code: string;
  nameFr: string;
  nameEn: string;
  /** Workers with a declared exposure the theme is about. */
  workers: number;
  exposures: string[];
  /** The theme is for the company's sector. */
  sector: boolean;
  nextNumber: number | null;
  nextAt: string | null;
  nextCentre: string | null;
}

const SEATS = `json_agg(json_build_object('id', r.id, 'name', r.name, 'email', r.email, 'state', r.state, 'rank', NULL,
  'offeredUntil', r.offered_until, 'attended', r.attended) ORDER BY r.arrival)`;

const SESSIONS = `SELECT s.number, t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, s.state, c.name AS centre, s.place,
    s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.decision_on AS "decisionOn", s.min_seats AS "minSeats",
    s.max_seats AS "maxSeats", s.seats_taken AS "seatsTaken", s.waiting, s.notice_hours AS "noticeHours", ${SEATS} AS seats
  FROM registration r JOIN prevention_session s ON s.id = r.session_id JOIN theme t ON t.code = s.theme_code
    LEFT JOIN centre c ON c.code = s.centre_code
  WHERE r.adherent_id = $1 AND r.state NOT IN ('annulee', 'deplacee')`;
const GROUP = 'GROUP BY s.id, t.code, c.code';

/** The company's places in sessions to come, soonest first, and the last ones in past sessions. */
export function showCompanySessions(actor: CompanyActor, now: Date) {
  return sqlInScope(actor.scope, async (sql) => {
    const coming = await read(sql, `${SESSIONS} AND s.starts_at > $2 ${GROUP} ORDER BY s.starts_at`, [
      actor.adherentId,
      now,
    ]);
    const past = await read(
      sql,
      `${SESSIONS} AND s.starts_at <= $2 ${GROUP} ORDER BY s.starts_at DESC LIMIT 20`,
      [actor.adherentId, now],
    );
    return { coming, past, suggested: await suggest(sql, actor.adherentId, now) };
  }).then(async (found) => ({ ...found, coming: await withRanks(found.coming) }));
}

/** The company's places in one session, by its number; null when it has none there. */
export async function showCompanySession(
  actor: CompanyActor,
  number: number,
): Promise<CompanySession | null> {
  const rows = await sqlInScope(actor.scope, (sql) =>
    read(sql, `${SESSIONS} AND s.number = $2 ${GROUP}`, [actor.adherentId, number]),
  );
  return (await withRanks(rows))[0] ?? null;
}

async function read(sql: Sql, text: string, values: unknown[]): Promise<CompanySession[]> {
  const { rows } = await sql.query<CompanySession>(text, values);
  return rows.map((row) => ({
    ...row,
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(row.endsAt).toISOString(),
  }));
}

/** Ranks count people of other companies, whom this one may not see: counted for the portal itself, only the figure leaves. */
async function withRanks(sessions: CompanySession[]): Promise<CompanySession[]> {
  const waiting = sessions.flatMap(({ seats }) =>
    seats.flatMap(({ id, state }) => (state === 'en_attente' ? [id] : [])),
  );
  if (waiting.length === 0) return sessions;
  const ranks = await sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<{ id: string; rank: number }>(
      `SELECT r.id, (SELECT count(*)::int FROM registration o WHERE o.session_id = r.session_id AND o.state = 'en_attente'
         AND o.arrival <= r.arrival) AS rank FROM registration r WHERE r.id = ANY ($1::uuid[])`,
      [waiting],
    );
    return new Map(rows.map(({ id, rank }) => [id, rank]));
  });
  return sessions.map((session) => ({
    ...session,
    seats: session.seats.map((seat) => ({ ...seat, rank: ranks.get(seat.id) ?? null })),
  }));
}

/** Themes whose exposures the company declared, or for its sector, most concerned first; each with its next open session. */
async function suggest(sql: Sql, adherentId: string, now: Date): Promise<SuggestedTheme[]> {
  const { rows } = await sql.query<SuggestedTheme & { nextAt: Date | null }>({
    name: 'suggested-themes',
    text: `WITH people AS (
        SELECT w.id, w.exposures || coalesce(p.exposures, '{}') AS codes FROM worker w LEFT JOIN post p ON p.id = w.post_id
        WHERE w.adherent_id = $1 AND w.archived_at IS NULL)
      SELECT t.code, t.name_fr AS "nameFr", t.name_en AS "nameEn", m.workers, m.exposures,
        coalesce(a.naf_section = ANY (t.naf_sections), false) AS sector,
        n.number AS "nextNumber", n.starts_at AS "nextAt", n.centre AS "nextCentre"
      FROM theme t CROSS JOIN (SELECT naf_section FROM adherent WHERE id = $1) a
      CROSS JOIN LATERAL (SELECT count(*)::int AS workers,
          coalesce((SELECT array_agg(DISTINCT code) FROM people q, unnest(q.codes) AS code WHERE code = ANY (t.exposures)), '{}') AS exposures
        FROM people WHERE codes && t.exposures) m
      LEFT JOIN LATERAL (SELECT s.number, s.starts_at, c.name AS centre FROM prevention_session s LEFT JOIN centre c ON c.code = s.centre_code
        WHERE s.theme_code = t.code AND s.state = ANY ($2::"SessionState"[]) AND s.adherent_id IS NULL AND s.starts_at > $3
          AND NOT EXISTS (SELECT FROM registration r WHERE r.session_id = s.id AND r.adherent_id = $1 AND r.state IN ('confirmee', 'en_attente', 'offerte'))
        ORDER BY s.starts_at LIMIT 1) n ON true
      WHERE t.active AND (m.workers > 0 OR a.naf_section = ANY (t.naf_sections))
      ORDER BY m.workers DESC, t.position LIMIT 4`,
    values: [adherentId, OPEN_SESSIONS, now],
  });
  return rows.map((row) => ({
    ...row,
    // The same activity under the rules before and after October 2025 is said once.
    exposures: [...new Set(row.exposures.map((code) => inForce(code, dayAt(now.getTime()))))],
    nextAt: row.nextAt && new Date(row.nextAt).toISOString(),
  }));
}
