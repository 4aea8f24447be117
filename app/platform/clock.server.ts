import { type Day, dayAt } from '~/domain/shared/day';
import { env } from './env.server';

/** The instant to act by: the real one, or the one CLOCK holds for tests and demonstrations. */
export function now(): Date {
  const held = env().CLOCK;
  return held ? new Date(held) : new Date();
}

let known: { minute: number; day: Day } | undefined;

/** The calendar day in Europe/Paris. Worked out once a minute: days begin on a full one. */
export function today(): Day {
  const epochMs = now().getTime();
  const minute = Math.floor(epochMs / 60_000);
  if (known?.minute !== minute) known = { minute, day: dayAt(epochMs) };
  return known.day;
}
