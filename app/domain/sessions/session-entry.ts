import { z } from 'zod';
import { addDays, addMonths, type Day, dayAt, diffDays, instantAt } from '../shared/day';
import { daySchema } from '../shared/schemas';
import { SESSION_FORMATS } from './kinds';

export const REPEATS = ['une', 'semaine', 'mois'] as const;
export const LONGEST_SERIES = 12;
export const LONGEST_DAYS = 3;
export const MOST_SEATS = 500;
const LONGEST_NOTICE_HOURS = 336;

const count = (name: string, min: number, max: number) =>
  z.coerce
    .number({ error: `${name}|${JSON.stringify({ min, max })}` })
    .int(`${name}|${JSON.stringify({ min, max })}`)
    .min(min, `${name}|${JSON.stringify({ min, max })}`)
    .max(max, `${name}|${JSON.stringify({ min, max })}`);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'board:error.time');
const text = (max: number) => z.string().trim().max(max, `board:error.long|{"max":${max}}`).default('');

const shape = z.object({
  theme: z.string().min(1, 'board:error.theme'),
  format: z.enum(SESSION_FORMATS, { error: 'board:error.format' }),
  centre: text(40),
  place: text(120),
  link: z.string().trim().refine((url) => url === '' || /^https:\/\/\S+$/.test(url), 'board:error.link').default(''),
  trainer: text(120),
  day: daySchema,
  days: count('board:error.days', 1, LONGEST_DAYS).default(1),
  from: time,
  to: time,
  min: count('board:error.seats', 1, MOST_SEATS),
  max: count('board:error.seats', 1, MOST_SEATS),
  decision: daySchema,
  notice: count('board:error.notice', 0, LONGEST_NOTICE_HOURS),
}); // prettier-ignore

type Shape = z.infer<typeof shape>;

function check(entry: Shape, context: z.RefinementCtx): void {
  const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (entry.to <= entry.from) wrong('to', 'board:error.hours');
  if (entry.max < entry.min) wrong('max', 'board:error.maxBelowMin');
  if (entry.decision > entry.day) wrong('decision', 'board:error.decisionAfter');
  if (entry.format === 'sur-place' && !entry.centre) wrong('centre', 'board:error.centre');
  if (entry.format === 'intra' && !entry.place) wrong('place', 'board:error.place');
  if (entry.format === 'webinaire' && !entry.link) wrong('link', 'board:error.linkMissing');
} // prettier-ignore

/** A session as the form of its modification says it. */
export const sessionEntrySchema = shape.superRefine(check);
export type SessionEntry = z.infer<typeof sessionEntrySchema>;

/** A new session, or a series of them. `id` is that of the first one: the form's own. */
export const newSessionSchema = shape
  .extend({
    id: z.uuid(),
    repeat: z.enum(REPEATS).default('une'),
    times: count('board:error.times', 1, LONGEST_SERIES).default(1),
    step: z.enum(['draft', 'publish']).default('draft'),
  })
  .superRefine(check);
export type NewSessionEntry = z.infer<typeof newSessionSchema>;

/** The first days of a series and their decision days, each as long before as that of the first. */
export function seriesOf({
  day,
  decision,
  repeat,
  times,
}: Pick<NewSessionEntry, 'day' | 'decision' | 'repeat' | 'times'>): { day: Day; decision: Day }[] {
  const before = diffDays(decision, day);
  return Array.from({ length: repeat === 'une' ? 1 : times }, (_, index) => {
    const on = repeat === 'mois' ? addMonths(day, index) : addDays(day, 7 * index);
    return { day: on, decision: addDays(on, -before) };
  });
}

export type Part = { startsAt: string; endsAt: string };

/** The days of a session, each from and to the same hour of Paris: one after the other. */
export const partsOf = ({ day, days, from, to }: Pick<SessionEntry, 'day' | 'days' | 'from' | 'to'>): Part[] =>
  Array.from({ length: days }, (_, index) => ({
    startsAt: instantAt(addDays(day, index), from).toISOString(),
    endsAt: instantAt(addDays(day, index), to).toISOString(),
  })); // prettier-ignore

/** The parts of a session on other days, at the same hours of Paris whatever the season. */
export function movedParts(parts: readonly Part[], to: Day): Part[] {
  const first = dayAt(Date.parse(parts[0]!.startsAt));
  const moved = (at: string) => {
    const on = addDays(to, diffDays(first, dayAt(Date.parse(at))));
    return instantAt(on, hourText(at)).toISOString();
  };
  return parts.map(({ startsAt, endsAt }) => ({ startsAt: moved(startsAt), endsAt: moved(endsAt) }));
}

const paris = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

/** "09:30" in Paris, as a field of hours reads it. */
export const hourText = (at: string): string => paris.format(new Date(at));
