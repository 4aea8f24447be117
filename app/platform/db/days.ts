import type { Day } from '~/domain/shared/day';

/** A `date` column as Prisma gives it (UTC midnight) → Day. */
export const toDay = (value: Date): Day => value.toISOString().slice(0, 10) as Day;
export const toDayOrNull = (value: Date | null | undefined): Day | null => (value ? toDay(value) : null);

/** A Day → what Prisma writes into a `date` column. */
export const fromDay = (day: Day): Date => new Date(`${day}T00:00:00Z`);
export const fromDayOrNull = (day: Day | null | undefined): Date | null => (day ? fromDay(day) : null);
