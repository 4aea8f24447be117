import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { log } from './log.server';

/** How often a process shows that its workers live, and looks for those that do not (ms). */
const LOOK_EVERY = 5_000;
/** Seconds a job must have been taken for before its worker is doubted: longer than a lost lock takes to come back. */
const DOUBT_AFTER = 15;
/** First half of the advisory locks; the second is the worker's name. */
const WORKERS = 7_347_029;

/**
 * Gives jobs whose process was killed back to the queue; the queue itself would wait four hours. Every worker holds
 * an advisory lock as long as its process lives: a taken job whose worker's lock is free was left behind.
 * In: the owner's address. Out: the events to hand to the runner, and how to stop.
 */
export function watchWorkers(connectionString: string | undefined): {
  events: WorkerEvents;
  stop(): Promise<void>;
} {
  const events = new EventEmitter() as WorkerEvents;
  const own = new Set<string>();
  let connection: pg.Client | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  events.on('worker:create', ({ worker }) => own.add(worker.workerId));

  const look = async () => {
    try {
      connection ??= await connect(connectionString, () => (connection = undefined));
      await hold(connection, [...own]);
      const left = await rescue(connection, [...own]);
      if (left.length > 0) log.info({ workers: left.length }, 'jobs of killed workers given back');
    } catch (error) {
      log.debug({ err: error }, 'workers not watched for a moment');
      void connection?.end().catch(() => undefined);
      connection = undefined;
    }
    if (!stopped) timer = setTimeout(look, LOOK_EVERY);
  };
  timer = setTimeout(look, 0);
  return {
    events,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await connection?.end().catch(() => undefined);
    },
  };
}

async function connect(connectionString: string | undefined, lost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: 'portal workers' });
  client.on('error', lost);
  await client.connect();
  return client;
}

/** Locks the names that are not locked yet: a second lock by the same session would only be counted. */
async function hold(client: pg.Client, workers: string[]): Promise<void> {
  await client.query(
    `select pg_advisory_lock($1::int, hashtext(name)) from unnest($2::text[]) name
     where not exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()
       and classid = $1::int::oid and objid = hashtext(name)::bit(32)::bigint::oid)`,
    [WORKERS, workers],
  );
}

async function rescue(client: pg.Client, own: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from (
       select distinct locked_by as name from graphile_worker.jobs
       where locked_at < now() - make_interval(secs => $3) and not locked_by = any ($2::text[])) taken
     where pg_try_advisory_xact_lock($1::int, hashtext(name))`,
    [WORKERS, own, DOUBT_AFTER],
  );
  const names = rows.map(({ name }) => name);
  if (names.length > 0) await client.query('select graphile_worker.force_unlock_workers($1)', [names]);
  return names;
}
