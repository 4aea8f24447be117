import type { Day } from '../shared/day';
import type { SessionState } from './lifecycle';

/** What decides how a session is filling. */
export type Filling = {
  state: SessionState;
  minSeats: number;
  maxSeats: number;
  seatsTaken: number;
  waiting: number;
  decisionOn: Day;
};

/** How it stands, for whoever thinks of coming. */
export type Standing =
  /** Needs `more` people by `by` to go ahead; `left` seats are free. */
  | { code: 'needs'; more: number; by: Day; left: number }
  /** Goes ahead; `left` seats are free. */
  | { code: 'open'; left: number }
  /** Full: one may wait behind `waiting` others. */
  | { code: 'full'; waiting: number };

/** How a session stands. Whoever waits comes before newcomers, so a free seat that is being offered is not free. */
export function standingOf({
  state,
  minSeats,
  maxSeats,
  seatsTaken,
  waiting,
  decisionOn,
}: Filling): Standing {
  if (seatsTaken >= maxSeats || waiting > 0) return { code: 'full', waiting };
  const left = maxSeats - seatsTaken;
  if (state === 'publiee' && seatsTaken < minSeats)
    return { code: 'needs', more: minSeats - seatsTaken, by: decisionOn, left };
  return { code: 'open', left };
}
