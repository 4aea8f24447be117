import { addMonths, type Day, instantAt, parseDay } from '../shared/day';

/** How many months ahead the calendar offers to choose. */
export const MONTHS_AHEAD = 12;

/** This month and the next ones, `2027-01`. */
export const monthsFrom = (today: Day): string[] =>
  Array.from({ length: MONTHS_AHEAD }, (_, index) =>
    addMonths(`${today.slice(0, 7)}-01` as Day, index).slice(0, 7),
  );

export type CalendarQuery = {
  theme: string;
  lieu: string;
  format: string;
  mois: string;
  places: string;
  vue: string;
};

/** The filters of an address; what is no filter, such as a month that does not exist, is left out. */
export function calendarQuery(params: URLSearchParams): CalendarQuery {
  const of = (name: string) => params.get(name)?.trim().slice(0, 40) ?? '';
  const mois = parseDay(`${of('mois')}-01`) ? of('mois') : '';
  return {
    theme: of('theme'),
    lieu: of('lieu'),
    format: of('format'),
    mois,
    places: of('places') === 'libres' ? 'libres' : '',
    vue: of('vue') === 'mois' ? 'mois' : '',
  };
}

/** The instants between which sessions are looked for: a whole month in Paris, or from now on. */
export function boundsOf(
  { mois, vue }: CalendarQuery,
  today: Day,
  now: Date,
): { from: Date; until: Date | null } {
  const month = mois || (vue ? today.slice(0, 7) : '');
  if (!month) return { from: now, until: null };
  const first = `${month}-01` as Day;
  const begins = instantAt(first, '00:00');
  return { from: begins > now ? begins : now, until: instantAt(addMonths(first, 1), '00:00') };
}
