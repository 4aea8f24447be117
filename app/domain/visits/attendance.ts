import { addMonths, type Day } from '../shared/day';

/** What became of appointments: held, missed without a word, excused after the notice period, given to a colleague. */
export interface AttendanceCounts {
  held: number;
  missed: number;
  late: number;
  replaced: number;
}

/** Fewer companies than this in a month, and its mean could be told apart from them: it is not shown. */
export const MEAN_MIN_COMPANIES = 5;

/** Times lost: nobody could be seen any more. An excuse in time and a replacement lose none. */
export const lostOf = ({ missed, late }: Pick<AttendanceCounts, 'missed' | 'late'>): number => missed + late;

/** Share of lost times among those that were held or lost; null when there was none. */
export function absenceRate(counts: Pick<AttendanceCounts, 'held' | 'missed' | 'late'>): number | null {
  const lost = lostOf(counts);
  const all = counts.held + lost;
  return all === 0 ? null : lost / all;
}

/** The rate there would have been, had nobody come instead of those who were replaced; null as `absenceRate`. */
export const rateWithoutReplacing = (counts: AttendanceCounts): number | null =>
  absenceRate({
    ...counts,
    held: Math.max(0, counts.held - counts.replaced),
    missed: counts.missed + counts.replaced,
  });

/** The first days of the twelve months that end with that of `today`, oldest first. */
export function lastTwelveMonths(today: Day): Day[] {
  const current = `${today.slice(0, 7)}-01` as Day;
  return Array.from({ length: 12 }, (_, index) => addMonths(current, index - 11));
}
