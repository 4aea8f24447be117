import type { Part } from '~/domain/sessions/session-entry';
import type { SeatState } from '~/domain/sessions/lifecycle';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import type { ListedSession } from './list-sessions.server';

export interface StaffSession extends ListedSession {
  id: string;
  themeCode: string;
  centreCode: string | null;
  trainer: string;
  endsAt: string;
  /** Its days; one when it lasts a day. */
  parts: Part[];
  noticeHours: number;
  joinUrl: string | null;
  cancelReason: string | null;
  /** The session its people were moved to. */
  mergedInto: number | null;
  decidedAt: string | null;
  version: number;
}

export interface SessionPlace {
  id: string;
  name: string;
  email: string | null;
  company: string | null;
  adherent: string | null;
  state: SeatState;
  /** In the waiting list, from 1; null for the others. */
  rank: number | null;
  offeredUntil: string | null;
  by: string;
  /** Null until it is noted. */
  attended: boolean | null;
}

/** One session with whoever registered, by arrival, and the sessions of the theme its people may be moved to. Null: none of that number. */
export function showSession(actor: StaffActor, number: number, now: Date) {
  return sqlInScope(actor.scope, async (sql) => {
    const found = await sql.query<StaffSession & { startsAt: Date; endsAt: Date; decidedAt: Date | null }>(
      `SELECT s.id, s.number, s.theme_code AS "themeCode", t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, s.state,
         s.centre_code AS "centreCode", c.name AS centre, s.place, a.name AS company, s.trainer, s.starts_at AS "startsAt",
         s.ends_at AS "endsAt", s.parts, s.min_seats AS "minSeats", s.max_seats AS "maxSeats", s.seats_taken AS "seatsTaken",
         s.waiting, s.decision_on AS "decisionOn", s.notice_hours AS "noticeHours", s.join_url AS "joinUrl",
         s.cancel_reason AS "cancelReason", m.number AS "mergedInto", s.decided_at AS "decidedAt", s.version
       FROM prevention_session s JOIN theme t ON t.code = s.theme_code LEFT JOIN centre c ON c.code = s.centre_code
         LEFT JOIN adherent a ON a.id = s.adherent_id LEFT JOIN prevention_session m ON m.id = s.merged_into_id
       WHERE s.number = $1`,
      [number],
    );
    const [row] = found.rows;
    if (!row) return null;
    const whole = { startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() };
    const session: StaffSession = {
      ...row, ...whole, parts: row.parts.length > 0 ? row.parts : [whole], decidedAt: row.decidedAt?.toISOString() ?? null,
    }; // prettier-ignore
    const places = await sql.query<Omit<SessionPlace, 'offeredUntil'> & { offeredUntil: Date | null }>(
      `SELECT r.id, r.name, r.email, a.name AS company, a.number AS adherent, r.state, r.offered_until AS "offeredUntil",
         r.registered_by_name AS by, r.attended,
         CASE WHEN r.state = 'en_attente' THEN (count(*) FILTER (WHERE r.state = 'en_attente') OVER (ORDER BY r.arrival))::int END AS rank
       FROM registration r LEFT JOIN adherent a ON a.id = r.adherent_id WHERE r.session_id = $1 ORDER BY r.arrival`,
      [row.id],
    );
    const targets = await sql.query<{ number: number; startsAt: Date; centre: string | null; free: number }>(
      `SELECT s.number, s.starts_at AS "startsAt", c.name AS centre,
         CASE WHEN s.waiting > 0 THEN 0 ELSE s.max_seats - s.seats_taken END AS free
       FROM prevention_session s LEFT JOIN centre c ON c.code = s.centre_code
       WHERE s.theme_code = $1 AND s.id <> $2 AND s.state IN ('publiee', 'confirmee') AND s.starts_at > $3 AND s.adherent_id IS NULL
       ORDER BY s.starts_at LIMIT 20`,
      [row.themeCode, row.id, now],
    );
    return {
      session,
      places: places.rows.map((one): SessionPlace => ({ ...one, offeredUntil: one.offeredUntil?.toISOString() ?? null })),
      targets: targets.rows.map((one) => ({ ...one, startsAt: one.startsAt.toISOString() })),
    }; // prettier-ignore
  });
}
