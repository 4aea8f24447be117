import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '../env.server';
import { onLifecycle } from '../lifecycle.server';
import { log } from '../log.server';
import { PrismaClient } from './generated/client';
import { type Scope, settingsOf, systemScope } from './scope';
import { asUnavailable, isDatabaseUnavailable } from './unavailable';

export { systemScope, type Scope } from './scope';
export { DatabaseUnavailable, isDatabaseUnavailable } from './unavailable';
export { Prisma } from './generated/client';
export { toDay, toDayOrNull, fromDay, fromDayOrNull } from './days';

/** A Prisma transaction in one scope. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;
/** A pg client inside a transaction in one scope; `date` columns come as Day strings. */
export type Sql = pg.PoolClient;

const DATE_OID = 1082;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID
      ? (value: string) => value
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

let pool: pg.Pool | undefined;
let prisma: PrismaClient | undefined;

/** The pool of the application's own role; its connections never bypass row-level security. */
export function appPool(): pg.Pool {
  if (!pool) {
    const { DATABASE_URL, DATABASE_ROLE, DATABASE_POOL } = env();
    if (!DATABASE_URL) throw new Error('DATABASE_URL is not set');
    pool = new pg.Pool({
      connectionString: DATABASE_URL,
      options: `-c role=${DATABASE_ROLE} -c timezone=UTC -c statement_timeout=30000`,
      max: DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      types,
    });
    const lost = (error: Error) => log.warn({ err: error }, 'database connection lost');
    pool.on('error', lost);
    // Between two queries of a transaction nobody else listens, and an error nobody hears ends the process.
    pool.on('connect', (client) => client.on('error', lost));
  }
  return pool;
}

function client(): PrismaClient {
  prisma ??= new PrismaClient({ adapter: new PrismaPg(appPool()) });
  return prisma;
}

/**
 * Runs one Prisma transaction that sees the rows of a scope only. Commits when `work` returns,
 * rolls back when it throws. Throws DatabaseUnavailable when PostgreSQL is away.
 */
export async function inScope<T>(
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  options?: { timeoutMs?: number },
): Promise<T> {
  const [kind, personId, adherentIds] = settingsOf(scope);
  try {
    return await client().$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT set_config('app.kind', ${kind}, true), set_config('app.person_id', ${personId}, true), set_config('app.adherent_ids', ${adherentIds}, true)`;
        return work(tx);
      },
      { maxWait: 10_000, timeout: options?.timeoutMs ?? 20_000 },
    );
  } catch (error) {
    throw asUnavailable(error);
  }
}

/** The same with pg: for pages that are read often, and for COPY. */
export async function sqlInScope<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T> {
  const [kind, personId, adherentIds] = settingsOf(scope);
  let sql: pg.PoolClient | undefined;
  let broken: Error | undefined;
  try {
    sql = await appPool().connect();
    // Settings hold UUIDs and a known word only (settingsOf), so that one round trip may open the transaction.
    await sql.query(
      `BEGIN; SELECT set_config('app.kind', '${kind}', true), set_config('app.person_id', '${personId}', true), set_config('app.adherent_ids', '${adherentIds}', true)`,
    );
    const result = await work(sql);
    await sql.query('COMMIT');
    return result;
  } catch (error) {
    const known = asUnavailable(error);
    await sql?.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw known;
  } finally {
    sql?.release(broken);
  }
}

/** One query outside any scope: only for functions that carry their own scope, such as app.resolve_session. */
export async function queryFunction<R extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: unknown[],
): Promise<R[]> {
  try {
    return (await appPool().query<R>({ name, text, values })).rows;
  } catch (error) {
    throw asUnavailable(error);
  }
}

/** Throws unless the role of the application is bound by row-level security and owns nothing. */
export async function assertBoundRole(): Promise<void> {
  const { rows } = await appPool().query<{ role: string; free: boolean; owns: boolean }>(
    `SELECT current_user AS role, rolsuper OR rolbypassrls AS free,
       EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relowner = r.oid) AS owns
     FROM pg_roles r WHERE rolname = current_user`,
  );
  const [bound] = rows;
  if (!bound || bound.free || bound.owns) {
    throw new Error(
      `The database role "${bound?.role}" owns tables or bypasses row-level security: see docs/operations.md`,
    );
  }
}

/** How long a process that starts waits for a PostgreSQL that is itself coming back (ms). */
const PATIENCE = 60_000;

async function whenThere(work: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseUnavailable(asUnavailable(error)) || Date.now() > end) throw error;
      await sleep(200);
    }
  }
}

onLifecycle({
  name: 'database',
  start: () => whenThere(assertBoundRole),
  ready: async () => {
    await sqlInScope(systemScope, (sql) => sql.query('SELECT exercice FROM campagne LIMIT 1'));
    return true;
  },
  stop: async () => {
    await prisma?.$disconnect();
    await pool?.end();
    prisma = undefined;
    pool = undefined;
  },
});
