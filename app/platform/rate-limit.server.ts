import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { appPool } from './db/index.server';
import { asUnavailable } from './db/unavailable';
import { sha256 } from './crypto.server';

const limiters = new Map<string, RateLimiterPostgres>();

function limiter(name: string, points: number, seconds: number): RateLimiterPostgres {
  let known = limiters.get(name);
  if (!known) {
    known = new RateLimiterPostgres({
      storeClient: appPool(), storeType: 'pool', schemaName: 'public', tableName: 'rate_limit', tableCreated: true,
      keyPrefix: name, points, duration: seconds, clearExpiredByTimeout: false,
    }); // prettier-ignore
    limiters.set(name, known);
  }
  return known;
}

/**
 * Counts one use of `key` under the limit `name`, shared by all processes through PostgreSQL.
 * Out: null when allowed, else how many seconds to wait. Keys are hashed: an e-mail is never stored.
 */
export async function rateLimit(
  name: string,
  key: string,
  points: number,
  seconds: number,
): Promise<number | null> {
  try {
    await limiter(name, points, seconds).consume(sha256(key).slice(0, 32));
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw asUnavailable(refusal);
  }
}
