import { joinFrom, joinOpen } from '~/domain/sessions/attendance';
import type { SessionFormat } from '~/domain/sessions/kinds';
import type { SessionState } from '~/domain/sessions/lifecycle';
import { type Day, dayAt } from '~/domain/shared/day';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import { placeOfToken } from './participation-token.server';

/** What a participant sees by his own link. */
export interface Participation {
  number: number;
  themeFr: string;
  themeEn: string;
  format: SessionFormat;
  state: SessionState;
  where: string;
  startsAt: string;
  endsAt: string;
  /** A webinar: from when its room opens, and whether it is open now. */
  room: { from: string; open: boolean } | null;
  replay: { url: string; until: Day } | null;
  /** It is over: the three questions, or that they were answered. Null before, and for whoever was absent. */
  questions: 'open' | 'answered' | null;
}

/** Answers from 1 (no) to 5 (yes). */
export interface Answers {
  useful: number;
  clear: number;
  recommend: number;
  comment: string | null;
}

type Row = Omit<Participation, 'startsAt' | 'endsAt' | 'room' | 'replay' | 'questions'> & {
  id: string; sessionId: string; startsAt: Date; endsAt: Date; joinUrl: string | null; replayUrl: string | null;
  replayUntil: Day | null; attended: boolean | null; feedbackAt: Date | null;
}; // prettier-ignore

async function read(sql: Sql, token: string): Promise<Row | null> {
  const id = placeOfToken(token);
  if (!id) return null;
  const { rows } = await sql.query<Row>({
    name: 'participation',
    text: `SELECT r.id, s.id AS "sessionId", s.number, t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, s.state,
        concat_ws(', ', c.name, s.place) AS where, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.join_url AS "joinUrl",
        s.replay_url AS "replayUrl", s.replay_until AS "replayUntil", r.attended, r.feedback_at AS "feedbackAt"
      FROM registration r JOIN prevention_session s ON s.id = r.session_id JOIN theme t ON t.code = s.theme_code
        LEFT JOIN centre c ON c.code = s.centre_code WHERE r.id = $1 AND r.state = 'confirmee'`,
    values: [id],
  });
  return rows[0] ?? null;
}

const goesAhead = ({ state }: Row) => state === 'confirmee' || state === 'tenue';
const mayAnswer = (row: Row, at: Date) => goesAhead(row) && at >= row.endsAt && row.attended !== false;

/** The session of a participant's link. Null: not one of our links, or he has no seat any more. */
export function showParticipation(token: string): Promise<Participation | null> {
  return sqlInScope(systemScope, async (sql) => {
    const row = await read(sql, token);
    if (!row) return null;
    const at = now();
    const { number, themeFr, themeEn, format, state, where, startsAt, endsAt, replayUrl, replayUntil } = row;
    return {
      number, themeFr, themeEn, format, state, where, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(),
      room: goesAhead(row) && row.joinUrl && at < endsAt ? { from: joinFrom(startsAt).toISOString(), open: joinOpen(startsAt, endsAt, at) } : null,
      replay: goesAhead(row) && replayUrl && replayUntil && at >= endsAt && dayAt(at.getTime()) <= replayUntil ? { url: replayUrl, until: replayUntil } : null,
      questions: !mayAnswer(row, at) ? null : row.feedbackAt ? 'answered' : 'open',
    };
  });
} // prettier-ignore

/** Opens the room of a webinar to a participant, who is thereby noted present. Null: not his, or not open now. Out: its address. */
export function joinWebinar(token: string): Promise<string | null> {
  return sqlInScope(systemScope, async (sql) => {
    const row = await read(sql, token);
    const at = now();
    if (!row?.joinUrl || !goesAhead(row) || !joinOpen(row.startsAt, row.endsAt, at)) return null;
    await sql.query(
      'UPDATE registration SET attended = true, attended_at = coalesce(attended_at, $2) WHERE id = $1',
      [row.id, at],
    );
    return row.joinUrl;
  });
}

/** Keeps the answers of a participant, once, apart from who gave them. False: not his to give, or given already. */
export function giveFeedback(
  token: string,
  { useful, clear, recommend, comment }: Answers,
): Promise<boolean> {
  return sqlInScope(systemScope, async (sql) => {
    const row = await read(sql, token);
    const at = now();
    if (!row || !mayAnswer(row, at)) return false;
    const first = await sql.query(
      'UPDATE registration SET feedback_at = $2 WHERE id = $1 AND feedback_at IS NULL RETURNING 1',
      [row.id, at],
    );
    if (first.rows.length === 0) return false;
    await sql.query(
      `INSERT INTO session_feedback (id, session_id, useful, clear, recommend, comment, day)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
      [row.sessionId, useful, clear, recommend, comment, dayAt(at.getTime())],
    );
    return true;
  });
}
