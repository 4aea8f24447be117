import { addDays, type Day, instantAt } from '~/domain/shared/day';
import type { SessionFormat } from '~/domain/sessions/kinds';
import type { SeatState, SessionState } from '~/domain/sessions/lifecycle';
import type { Makers } from './make';
import { noonOf } from './make';
import type { WorkerRow } from './rows';

export type SessionRow = {
  id: string; themeCode: string; format: SessionFormat; state: SessionState; adherentId: string | null;
  centreCode: string | null; place: string | null; trainer: string; startsAt: string; endsAt: string;
  parts: { startsAt: string; endsAt: string }[]; minSeats: number; maxSeats: number; decisionOn: Day; noticeHours: number;
  joinUrl: string | null; replayUrl: string | null; replayUntil: Day | null; publishedAt: string | null;
  decidedAt: string | null; cancelReason: string | null; arrivals: number;
}; // prettier-ignore

export type RegistrationRow = {
  id: string; sessionId: string; adherentId: string | null; workerId: string | null; personId: string | null; name: string;
  email: string | null; state: SeatState; arrival: number; offeredUntil: string | null; registeredByName: string;
  createdAt: string; attended: boolean | null; attendedAt: string | null;
}; // prettier-ignore

/** A theme with its defaults, as the makers of sessions need it. */
export type ThemeOf = { code: string; durationMinutes: number; minSeats: number; maxSeats: number };

const DAY_MINUTES = 420;
const DECIDED_BEFORE_DAYS = 10;

/** Makers of sessions and of places in them; seats are counted by the database when rows are inserted. */
export function sessionMakers(make: Makers) {
  /** A published session of a theme on a day at `time` (Paris); two days when the theme is longer than one. */
  function session(of: ThemeOf, on: Day, change: Partial<SessionRow> & { time?: string } = {}): SessionRow {
    const { time = '09:00', ...rest } = change;
    const days = Math.ceil(of.durationMinutes / DAY_MINUTES);
    const parts = Array.from({ length: days }, (_, index) => {
      const startsAt = instantAt(addDays(on, index), time);
      const minutes = Math.min(DAY_MINUTES, of.durationMinutes - index * DAY_MINUTES);
      return {
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + minutes * 60_000).toISOString(),
      };
    });
    return {
      id: make.id(), themeCode: of.code, format: 'sur-place', state: 'publiee', adherentId: null, centreCode: 'EVREUX',
      place: 'Salle de formation', trainer: 'Nadège Fournier', startsAt: parts[0]!.startsAt, endsAt: parts.at(-1)!.endsAt,
      parts: days > 1 ? parts : [], minSeats: of.minSeats, maxSeats: of.maxSeats,
      decisionOn: addDays(on, -DECIDED_BEFORE_DAYS), noticeHours: 48, joinUrl: null, replayUrl: null, replayUntil: null,
      publishedAt: noonOf(addDays(on, -60)), decidedAt: null, cancelReason: null, arrivals: 0, ...rest,
    }; // prettier-ignore
  }

  /** The next place in a session: a seat while there are some. `session.arrivals` follows: insert sessions after it. */
  function registration(
    of: SessionRow,
    who: Pick<WorkerRow, 'id' | 'adherentId' | 'firstName' | 'familyName' | 'email'> | null,
    change: Partial<RegistrationRow> = {},
  ): RegistrationRow {
    of.arrivals += 1;
    return {
      id: make.id(), sessionId: of.id, adherentId: who?.adherentId ?? null, workerId: who?.id ?? null, personId: null,
      name: who ? `${who.firstName} ${who.familyName}` : 'Participant', email: who?.email ?? null,
      state: of.arrivals <= of.maxSeats ? 'confirmee' : 'en_attente', arrival: of.arrivals, offeredUntil: null,
      registeredByName: 'L’entreprise', createdAt: noonOf(make.today), attended: null, attendedAt: null, ...change,
    }; // prettier-ignore
  }

  return { session, registration };
}
