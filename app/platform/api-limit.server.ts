import { isDatabaseUnavailable } from './db/unavailable';
import { rateLimit } from './rate-limit.server';

/** Calls of the open API for one address: generous for a person's tool, short for a crawler. */
const CALLS = 1200;
const SECONDS = 60;

/**
 * Counts one call of the open API. Out: null when allowed, else how many seconds to wait.
 * The API answers from rules alone, so it stays open while the database that counts is away.
 */
export async function apiWait(ip: string): Promise<number | null> {
  try {
    return await rateLimit('api', ip, CALLS, SECONDS);
  } catch (error) {
    if (isDatabaseUnavailable(error)) return null;
    throw error;
  }
}
