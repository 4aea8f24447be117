import type { SessionFormat } from '~/domain/sessions/kinds';
import type { SessionState } from '~/domain/sessions/lifecycle';
import type { Part } from '~/domain/sessions/session-entry';
import type { Day } from '~/domain/shared/day';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

export interface AttendanceSeat {
  id: string;
  name: string;
  company: string | null;
  walkIn: boolean;
  /** Null until it is noted. */
  attended: boolean | null;
}

/** Who is expected at a session, and who came. */
export interface AttendanceList {
  number: number;
  themeFr: string;
  themeEn: string;
  format: SessionFormat;
  state: SessionState;
  centre: string | null;
  place: string | null;
  trainer: string;
  startsAt: string;
  endsAt: string;
  /** Its days; one when it lasts a day. */
  parts: Part[];
  /** Where a webinar may be seen again, and until when. */
  replayUrl: string | null;
  replayUntil: Day | null;
  /** Seats that nobody holds. */
  free: number;
  seats: AttendanceSeat[];
}

/** Whoever has a seat in a session, by name. Null: none of that number, or one that does not go ahead. */
export function showAttendance(actor: StaffActor, number: number): Promise<AttendanceList | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<AttendanceList & { startsAt: Date; endsAt: Date }>(
      `SELECT s.number, t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, s.state, c.name AS centre, s.place, s.trainer,
         s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.parts, s.max_seats - s.seats_taken AS free,
         s.replay_url AS "replayUrl", s.replay_until AS "replayUntil",
         coalesce((SELECT json_agg(json_build_object('id', r.id, 'name', r.name, 'company', a.name, 'walkIn', r.walk_in,
             'attended', r.attended) ORDER BY r.walk_in, lower(r.name))
           FROM registration r LEFT JOIN adherent a ON a.id = r.adherent_id
           WHERE r.session_id = s.id AND r.state = 'confirmee'), '[]') AS seats
       FROM prevention_session s JOIN theme t ON t.code = s.theme_code LEFT JOIN centre c ON c.code = s.centre_code
       WHERE s.number = $1 AND s.state IN ('confirmee', 'tenue')`,
      [number],
    );
    const [row] = rows;
    if (!row) return null;
    const whole = { startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() };
    return { ...row, ...whole, parts: row.parts.length > 0 ? row.parts : [whole] };
  });
}
