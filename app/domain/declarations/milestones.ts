import { type Day, addMonths, addYears, firstDayOf, lastDayOf, yearOf } from '../shared/day';
import type { Category } from './category';
import type { Renewal } from './thesaurus';

const MID_CAREER_AGE = 45;
const MERGEABLE_YEARS = 2;
const SEASONAL_WORKING_DAYS = 45;
const RECENT_YEARS: Record<Category, { years: number; article: string }> = {
  SIS: { years: 5, article: 'R.4624-15' },
  SIA: { years: 3, article: 'R.4624-15' },
  SIR: { years: 2, article: 'R.4624-27' },
};

/** The visite de mi-carrière: in the calendar year of the 45th birthday, or merged with a doctor's visit from `mergeableFrom` on. */
export type MidCareer = { from: Day; until: Day; mergeableFrom: Day; article: string };

/** First day on which a doctor's visit may be merged with the mi-carrière whose year begins on `from` (L.4624-2-2). */
export const mergeableFrom = (from: Day): Day => addYears(from, -MERGEABLE_YEARS);

/** When the visite de mi-carrière of a person is held (L.4624-2-2). */
export function midCareerOf(birthDate: Day): MidCareer {
  const from = firstDayOf(yearOf(birthDate) + MID_CAREER_AGE);
  return {
    from,
    until: lastDayOf(yearOf(from)),
    mergeableFrom: mergeableFrom(from),
    article: 'L.4624-2-2',
  };
}

/** Whether an earlier visit may spare the first one: a reminder for staff, who alone decide. */
export type RecentVisit = { withinYears: number; isRecent: boolean | null; article: string };

/**
 * A first visit may be spared when the last one, on an identical post, is less than 5 years old (SIS), 3 (SIA) or 2 (SIR)
 * on the day of hiring (R.4624-15, R.4624-27). `isRecent` is null when the last visit is unknown.
 */
export function recentVisit(category: Category, hiredOn: Day, lastVisitOn: Day | null): RecentVisit {
  const { years, article } = RECENT_YEARS[category];
  const isRecent = lastVisitOn && addYears(lastVisitOn, years) >= hiredOn;
  return { withinYears: years, isRecent, article };
}

/** What a seasonal worker has at hiring: an EMA from 45 working days on a SIR post, a collective prevention action otherwise (D.4625-22). */
export function seasonalFirstAct(category: Category, workingDays: number): 'EMA' | 'COLLECTIVE_ACTION' {
  return category === 'SIR' && workingDays >= SEASONAL_WORKING_DAYS ? 'EMA' : 'COLLECTIVE_ACTION';
}

/** The legal last days of the next visits after a visit to the doctor (or a VIP): the doctor may set earlier ones. */
export function nextVisits(
  lastVisitOn: Day,
  renewal: Renewal,
): { ceilingOn: Day; intermediateBy: Day | null } {
  const { ceilingMonths, intermediateMonths } = renewal;
  return {
    ceilingOn: addMonths(lastVisitOn, ceilingMonths),
    intermediateBy: intermediateMonths === null ? null : addMonths(lastVisitOn, intermediateMonths),
  };
}
