/** Thrown when PostgreSQL cannot be reached; the front answers 503 with Retry-After. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
  constructor(cause?: unknown) {
    super('The database cannot be reached', { cause });
  }
}

/** True for `DatabaseUnavailable`, also when the class comes from another bundle or is a cause. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) if (e.name === 'DatabaseUnavailable') return true;
  return false;
}
