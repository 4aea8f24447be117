/** What became of the sessions of a theme in a year; of all themes when `theme` is null. */
export interface SessionYear {
  year: number;
  theme: string | null;
  themeFr: string | null;
  themeEn: string | null;
  held: number;
  /** Merged ones are not counted: their people came to another. */
  cancelled: number;
  /** Seats taken and seats there were, in sessions held in a room: a webinar has as many as its tool allows. */
  taken: number;
  seats: number;
  /** Companies and people who came. */
  companies: number;
  workers: number;
  /** Sets of answers, and their mean from 1 to 5; null when there are none. */
  answers: number;
  satisfaction: number | null;
}

/** Below that many sets of answers no mean is shown: it would tell who answered what. */
export const ANSWERS_SHOWN_FROM = 3;

/** Seats taken over seats there were, 0 to 1; null when no session was held in a room. */
export const fillingRate = ({ taken, seats }: Pick<SessionYear, 'taken' | 'seats'>): number | null =>
  seats === 0 ? null : taken / seats;

/** The mean of the three questions, 1 to 5; null when too few answered. */
export const shownSatisfaction = ({
  answers,
  satisfaction,
}: Pick<SessionYear, 'answers' | 'satisfaction'>): number | null =>
  answers < ANSWERS_SHOWN_FROM ? null : satisfaction;

const HEAD = [
  'annee',
  'theme',
  'tenues',
  'annulees',
  'places',
  'inscrits',
  'entreprises',
  'participants',
  'satisfaction',
];

/** The table of all years as a file: a line per year and theme, then the year as a whole. Codes of themes, points in figures. */
export function sessionsCsv(rows: readonly SessionYear[]): string {
  const lines = rows.map((row) => [
    row.year,
    row.theme ?? 'tous',
    row.held,
    row.cancelled,
    row.seats,
    row.taken,
    row.companies,
    row.workers,
    shownSatisfaction(row)?.toFixed(2) ?? '',
  ]);
  return [HEAD, ...lines].map((line) => `${line.join(',')}\n`).join('');
} // prettier-ignore
