import { type Day, dayAt } from '~/domain/shared/day';
import { env } from './env.server';

/** The instant to act by: the real one, or the one CLOCK holds for tests and demonstrations. */
export function now(): Date {
  const held = env().CLOCK;
  return held ? new Date(held) : new Date();
}

/** The calendar day in Europe/Paris. */
export function today(): Day {
  return dayAt(now().getTime());
}
