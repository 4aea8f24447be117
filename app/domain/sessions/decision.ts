import { addDays, type Day, dayAt, diffDays, hourAt } from '../shared/day';
import type { SessionState } from './lifecycle';

/** Hour of Paris from which, on its decision day, a session that has its minimum is confirmed and the team hears of the others. */
export const DECISION_HOUR = 8;
/** Whether the clock confirms a session that has its minimum on its decision day, without anybody's act. */
export const CONFIRMED_AT_MINIMUM: boolean = true;
/** How many weeks ahead the decision board looks. */
export const BOARD_WEEKS = 8;
/** A session short of people is pressing when its decision is that close (days). */
export const PRESSING_DAYS = 7;

export type ToDecide = { state: SessionState; minSeats: number; seatsTaken: number; decisionOn: Day };

/** How pressing a decision is: `late` and `today` first, `pressing` when people miss and the day is near; `settled` asks nothing. */
export const URGENCIES = ['late', 'today', 'pressing', 'calm', 'settled'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How pressing the decision on a session is, seen from a day in Paris. */
export function urgencyOf({ state, minSeats, seatsTaken, decisionOn }: ToDecide, today: Day): Urgency {
  if (state !== 'publiee') return state === 'brouillon' ? 'calm' : 'settled';
  const days = diffDays(today, decisionOn);
  if (days < 0) return 'late';
  if (days === 0) return 'today';
  return days <= PRESSING_DAYS && seatsTaken < minSeats ? 'pressing' : 'calm';
}

/** Sessions in the order of the board: the most pressing first, then by decision day, then by beginning. */
export function inBoardOrder<S extends ToDecide & { startsAt: string }>(sessions: readonly S[], today: Day): S[] {
  const rank = (session: S) => URGENCIES.indexOf(urgencyOf(session, today));
  const dated = (session: S) => `${session.decisionOn} ${session.startsAt}`;
  return [...sessions].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first - second;
    const [x, y] = urgencyOf(a, today) === 'settled' ? [a.startsAt, b.startsAt] : [dated(a), dated(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
} // prettier-ignore

/** The last decision day whose hour has come at an instant: today from `DECISION_HOUR`, yesterday before. */
export function decisionDayReached(at: Date): Day {
  const today = dayAt(at.getTime());
  return hourAt(at.getTime()) >= DECISION_HOUR ? today : addDays(today, -1);
}
