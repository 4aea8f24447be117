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

/** SQLSTATE, Node and Prisma codes, and kinds of its driver's errors, that mean "not there now", not "wrong query". */
const AWAY = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08000', '08001', '08003',
  '08006', '53300', 'DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028',
]); // prettier-ignore

interface Told {
  code?: string;
  originalCode?: string;
  kind?: string;
  message?: string;
  cause?: Told;
}

/** DatabaseUnavailable when the error, or a cause of it, says that PostgreSQL is away; else the error itself. */
export function asUnavailable(error: unknown): unknown {
  let e = error as Told | undefined;
  // What Prisma's driver adapter gives as a cause is a plain object.
  for (let depth = 0; typeof e === 'object' && e !== null && depth < 5; e = e.cause, depth++) {
    const { code, originalCode, kind, message = '' } = e;
    // Prisma gives codes it has no number of its own for in the message only.
    const told = /Code: `(\w{5})`/.exec(message)?.[1];
    if ([code, originalCode, kind, told].some((each) => AWAY.has(each ?? '')))
      return new DatabaseUnavailable(error);
    if (
      /Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect|server closed the connection|Can't reach database/i.test(
        message,
      )
    )
      return new DatabaseUnavailable(error);
  }
  return error;
}
