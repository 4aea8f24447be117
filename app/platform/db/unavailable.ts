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

/** SQLSTATE and Node codes that mean "not there now", not "wrong query". */
const AWAY = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08000', '08001', '08003',
  '08006', '53300', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028',
]); // prettier-ignore

/** DatabaseUnavailable when the error, or a cause of it, says that PostgreSQL is away; else the error itself. */
export function asUnavailable(error: unknown): unknown {
  for (let e: unknown = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
    const { code, originalCode } = e as { code?: string; originalCode?: string };
    // Prisma gives codes it has no number of its own for in the message only.
    const told = /Code: `(\w{5})`/.exec(e.message)?.[1];
    if ([code, originalCode, told].some((each) => AWAY.has(each ?? '')))
      return new DatabaseUnavailable(error);
    if (
      /Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect|server closed the connection|Can't reach database/i.test(
        e.message,
      )
    )
      return new DatabaseUnavailable(error);
  }
  return error;
}
