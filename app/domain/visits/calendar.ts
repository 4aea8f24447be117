import { addDays, addMonths, type Day, parseDay } from '../shared/day';
import { mondayOf } from './week';

/** First day of the month an address asks for (`2026-12`); that of `today` when it asks for nothing that is one. */
export function monthAsked(text: string | null, today: Day): Day {
  const asked = text && /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : null;
  return asked ?? (`${today.slice(0, 7)}-01` as Day);
}

/** The weeks of a month from Monday to Sunday; null stands for the days of its neighbours. */
export function weeksOf(month: Day): (Day | null)[][] {
  const end = addMonths(month, 1);
  const weeks: (Day | null)[][] = [];
  for (let monday = mondayOf(month); monday < end; monday = addDays(monday, 7)) {
    const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(week.map((on) => (on >= month && on < end ? on : null)));
  }
  return weeks;
}
