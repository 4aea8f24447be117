import { z } from 'zod';
import { addDays, type Day, instantAt } from '../shared/day';
import { daySchema, optionalDaySchema } from '../shared/schemas';
import { MODES, type Profession, VISIT_KINDS, type VisitKind } from './kinds';

/** What a nurse may hold: the others are the doctor's own (R.4623-14, R.4624-24). */
export const KINDS_OF = {
  medecin: VISIT_KINDS,
  infirmier: [
    'embauche',
    'periodique',
    'intermediaire',
    'mi-carriere',
    'reprise',
    'prereprise',
    'demande-employeur',
    'demande-travailleur',
  ],
} as const satisfies Record<Profession, readonly VisitKind[]>;

/** The kinds whose slots employers may book themselves: what follows from a date, not from a request to weigh. */
export const BOOKABLE_KINDS = ['embauche', 'periodique'] as const satisfies VisitKind[];

export const MINUTES = { least: 10, most: 120 } as const;
/** Weeks that one form opens at most. */
export const MOST_WEEKS = 53;

const CLOCK = /^(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?$/i;

/** A time as typed (`9`, `9h`, `9 h 30`, `09:30`) → `HH:MM`; null when there is no such time. */
export function parseClock(text: string): string | null {
  const [, hours, minutes = '00'] = CLOCK.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

const clock = z.string().transform((text, context) => {
  const time = parseClock(text);
  if (time) return time;
  context.addIssue({ code: 'custom', message: 'duty:error.time' });
  return z.NEVER;
});
const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null));
const list = (value: unknown) => (value === undefined || value === '' ? [] : [value].flat());
const box = z.preprocess((value) => value === 'on', z.boolean());

/** Times and length of a vacation as a form says them. */
export const hoursSchema = z.object({
  from: clock,
  to: clock,
  minutes: z.coerce
    .number({ error: 'duty:error.minutes' })
    .int('duty:error.minutes')
    .min(MINUTES.least, 'duty:error.minutes')
    .max(MINUTES.most, 'duty:error.minutes'),
  breakFrom: z.preprocess(empty, clock.nullable()),
  breakTo: z.preprocess(empty, clock.nullable()),
});

/** How its slots are taken. */
export const useSchema = z.object({
  kinds: z.preprocess(list, z.enum(VISIT_KINDS).array()),
  mode: z.enum(MODES, { error: 'duty:error.mode' }),
  open: box,
});
export type SessionUse = z.output<typeof useSchema>;

/** A vacation to open, with the weeks that follow it. */
export const dutySessionSchema = hoursSchema.and(useSchema).and(
  z.object({
    professional: z.uuid('duty:error.professional'),
    centre: z.string().min(1, 'duty:error.centre'),
    day: daySchema,
    until: optionalDaySchema,
  }),
);
export type DutySessionEntry = z.output<typeof dutySessionSchema>;

export type SessionRefusal =
  | {
      code:
        | 'hours-order'
        | 'break-outside'
        | 'no-slot'
        | 'in-the-past'
        | 'until-order'
        | 'until-too-far'
        | 'open-kinds';
    }
  | { code: 'kinds-profession'; kinds: VisitKind[] };

/** Every reason why a vacation cannot be opened as typed; `now` decides what is past. */
export function sessionRefusals(
  entry: DutySessionEntry,
  profession: Profession,
  now: Date,
): SessionRefusal[] {
  const refusals: SessionRefusal[] = [];
  const { from, to, breakFrom, breakTo, day, until } = entry;
  if (to <= from) refusals.push({ code: 'hours-order' });
  else if ((breakFrom === null) !== (breakTo === null) || (breakFrom && breakTo && (breakTo <= breakFrom || breakFrom < from || breakTo > to)))
    refusals.push({ code: 'break-outside' });
  else if (slotsOf(entry).length === 0) refusals.push({ code: 'no-slot' });
  if (instantAt(day, from) <= now) refusals.push({ code: 'in-the-past' });
  if (until && until < day) refusals.push({ code: 'until-order' });
  if (until && until > addDays(day, MOST_WEEKS * 7)) refusals.push({ code: 'until-too-far' });
  return [...refusals, ...useRefusals(entry, profession)];
} // prettier-ignore

/** Reasons why slots cannot be taken as asked for. */
export function useRefusals({ kinds, open }: SessionUse, profession: Profession): SessionRefusal[] {
  const held: readonly VisitKind[] = KINDS_OF[profession];
  const foreign = kinds.filter((kind) => !held.includes(kind));
  if (foreign.length > 0) return [{ code: 'kinds-profession', kinds: foreign }];
  const bookable: readonly VisitKind[] = BOOKABLE_KINDS;
  return open && kinds.some((kind) => !bookable.includes(kind)) ? [{ code: 'open-kinds' }] : [];
}

/** The kinds kept with the slots: those ticked; none ticked and open to employers, those that they may book. */
export const keptKinds = ({ kinds, open }: SessionUse): VisitKind[] =>
  open && kinds.length === 0 ? [...BOOKABLE_KINDS] : kinds;

/** The days of a vacation that comes back every week until a day (that day counted). */
export function weeksOf({ day, until }: Pick<DutySessionEntry, 'day' | 'until'>): Day[] {
  const days = [day];
  for (let next = addDays(day, 7); until && next <= until && days.length <= MOST_WEEKS; next = addDays(next, 7))
    days.push(next);
  return days;
} // prettier-ignore

export interface SlotTimes {
  startsAt: Date;
  endsAt: Date;
}

/**
 * The slots of a vacation: one after the other from its first minute, none across the break, none beyond its end. Times
 * are those of a wall in Paris (`HH:MM`), lengths are minutes that pass: over a change of clock there is an hour more or less.
 */
export function slotsOf({ day, from, to, minutes, breakFrom, breakTo }: Pick<DutySessionEntry, 'day' | 'from' | 'to' | 'minutes' | 'breakFrom' | 'breakTo'>): SlotTimes[] {
  const step = minutes * 60_000;
  const end = instantAt(day, to).getTime();
  const pause = breakFrom && breakTo ? [instantAt(day, breakFrom).getTime(), instantAt(day, breakTo).getTime()] as const : null;
  const slots: SlotTimes[] = [];
  let at = instantAt(day, from).getTime();
  while (at + step <= end) {
    if (pause && at < pause[1] && at + step > pause[0]) {
      at = pause[1];
      continue;
    }
    slots.push({ startsAt: new Date(at), endsAt: new Date(at + step) });
    at += step;
  }
  return slots;
} // prettier-ignore
