import type { SessionState } from '~/domain/sessions/lifecycle';
import type { Part } from '~/domain/sessions/session-entry';
import type { Day } from '~/domain/shared/day';
import type { Sql } from '~/platform/db/index.server';

/** A session whose row this transaction holds: nobody registers, decides or moves meanwhile. */
export interface HeldSession {
  id: string;
  number: number;
  themeCode: string;
  state: SessionState;
  adherentId: string | null;
  startsAt: Date;
  endsAt: Date;
  parts: Part[];
  minSeats: number;
  maxSeats: number;
  seatsTaken: number;
  decisionOn: Day;
  format: string;
  centreCode: string | null;
  place: string | null;
  version: number;
}

/** Holds the session until the transaction ends. Null: none of that number. */
export async function holdSession(sql: Sql, number: number): Promise<HeldSession | null> {
  const { rows } = await sql.query<HeldSession>(
    `SELECT id, number, theme_code AS "themeCode", state, adherent_id AS "adherentId", starts_at AS "startsAt", ends_at AS "endsAt",
       parts, min_seats AS "minSeats", max_seats AS "maxSeats", seats_taken AS "seatsTaken", decision_on AS "decisionOn",
       format, centre_code AS "centreCode", place, version
     FROM prevention_session WHERE number = $1 FOR UPDATE`,
    [number],
  );
  return rows[0] ?? null;
}
