import { type CronItem, Logger, parseCronItems, type Runner, run } from 'graphile-worker';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Sql, type Tx } from './db/index.server';
import { asUnavailable, isDatabaseUnavailable } from './db/unavailable';
import { env } from './env.server';
import { watchWorkers } from './job-rescue.server';
import { onLifecycle } from './lifecycle.server';
import { log } from './log.server';

/** Every task of the portal and its payload; services register the handlers. */
export interface TaskPayloads {
  'mail.send': { mailId: string };
  'import.read': CompanyTask;
  'import.apply': CompanyTask;
  'import.undo': CompanyTask;
  'reminders.send': { jobId: string };
  'letters.print': { jobId: string };
  'members.import': { jobId: string };
  'categories.refresh': { jobId: string; adherentId?: string };
  'follow-ups.refresh': { adherentId: string };
  /** What happened to a visit, by ids; a mark by which nobody is told twice; whether it was hidden from the company then. */
  'visit.tell': { mark: string; hidden: boolean; news: Record<string, unknown> };
  'visit.convoke': { appointmentId: string };
  'visit.remind': Record<string, never>;
  'sms.send': { smsId: string };
  'session.tell': SessionTelling;
  'session.promote': { sessionId: string };
  /** Offers whose time ran out, and sessions whose decision day has come. */
  'session.clock': Record<string, never>;
  'housekeeping.daily': Record<string, never>;
}
/** An act on an import that goes on after the answer: for whom it acts, and where it notes its progress. */
export interface CompanyTask {
  importId: string;
  jobId: string;
  adherentId: string;
  personId: string;
  via: 'membership' | 'mandate';
}
/** What happened to a session: an `about` and ids (SessionNews of the services). */
export type SessionTelling = { about: string } & Record<string, string | string[]>;
export type TaskName = keyof TaskPayloads;

export interface EnqueueOptions {
  /** A second job with the same key replaces the first while it waits. */
  jobKey?: string;
  runAt?: Date;
  /** 25 unless told; the delay doubles from one try to the next. */
  maxAttempts?: number;
}

type Handler<N extends TaskName> = (
  payload: TaskPayloads[N],
  run: { signal: AbortSignal; attempt: number },
) => Promise<void>;

const handlers = new Map<TaskName, Handler<TaskName>>();
const crons: CronItem[] = [];

/** Says what a task does. A handler must be safe to run again after `kill -9` in its middle. */
export function onTask<N extends TaskName>(name: N, handler: Handler<N>): void {
  handlers.set(name, handler as Handler<TaskName>);
}

/** Runs a task by the clock; `schedule` is a crontab line's first five fields, in UTC. */
export function onSchedule(schedule: string, name: TaskName): void {
  crons.push({ match: schedule, task: name });
}

/** Queues a task in the transaction that causes it: it exists when, and only when, that commits. */
export async function enqueue<N extends TaskName>(
  tx: Tx,
  name: N,
  payload: TaskPayloads[N],
  options: EnqueueOptions = {},
): Promise<void> {
  await tx.$executeRaw`SELECT app.enqueue(${name}, ${JSON.stringify(payload)}::json, ${options.jobKey ?? null}, ${options.runAt ?? null}::timestamptz, ${options.maxAttempts ?? 25}::int)`;
}

/** The same inside a pg transaction. */
export async function enqueueSql<N extends TaskName>(
  sql: Sql,
  name: N,
  payload: TaskPayloads[N],
  options: EnqueueOptions = {},
): Promise<void> {
  await sql.query('SELECT app.enqueue($1, $2::json, $3, $4::timestamptz, $5::int)', [
    name, JSON.stringify(payload), options.jobKey ?? null, options.runAt ?? null, options.maxAttempts ?? 25,
  ]); // prettier-ignore
}

let runner: Runner | undefined;
let queue: pg.Pool | undefined;
let watch: ReturnType<typeof watchWorkers> | undefined;
let wanted = false;

/** A runner that gave up, for instance because PostgreSQL died under it, is followed by another (ms). */
const NEXT_RUNNER = 1_000;

/**
 * Takes jobs until `stopWorker`. The queue's tables belong to the owner of the database, hence its own
 * two connections; what a handler does runs as the application's role like everything else.
 */
export async function startWorker(): Promise<void> {
  wanted = true;
  process.off('unhandledRejection', onLostError).on('unhandledRejection', onLostError);
  await begin();
}

/** The queue drops the error of a job it cannot write off while PostgreSQL is away; any other still ends the process. */
function onLostError(error: unknown): void {
  if (!isDatabaseUnavailable(asUnavailable(error))) throw error;
  log.warn({ err: error }, 'the queue lost the database');
}

async function begin(): Promise<void> {
  const { DATABASE_OWNER_URL, DATABASE_URL } = env();
  const connectionString = DATABASE_OWNER_URL ?? DATABASE_URL;
  queue = new pg.Pool({ connectionString, max: 4 });
  const lost = (error: Error) => log.warn({ err: error }, 'job queue connection lost');
  queue.on('error', lost);
  queue.on('connect', (client) => client.on('error', lost));
  watch = watchWorkers(connectionString);
  runner = await run({
    pgPool: queue,
    events: watch.events,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    parsedCronItems: parseCronItems(crons),
    taskList: Object.fromEntries(
      [...handlers].map(([name, handler]) => [
        name,
        async (payload: unknown, helpers: { abortSignal?: AbortSignal; job: { attempts: number } }) => {
          const started = performance.now();
          await handler(payload as never, {
            signal: helpers.abortSignal ?? new AbortController().signal,
            attempt: helpers.job.attempts,
          });
          log.debug({ task: name, ms: Math.round(performance.now() - started) }, 'job done');
        },
      ]),
    ),
    logger: quietLogger(),
  });
  void runner.promise
    .catch((error: unknown) => log.error({ err: error }, 'job worker stopped'))
    .then(startAgain);
}

async function startAgain(): Promise<void> {
  await end();
  while (wanted) {
    await sleep(NEXT_RUNNER);
    if (!wanted) return;
    try {
      return await begin();
    } catch (error) {
      log.warn({ err: error }, 'job worker does not start');
      await end();
    }
  }
}

/** Lets running jobs finish for a few seconds, then gives them back to the queue. */
export async function stopWorker(): Promise<void> {
  wanted = false;
  await end();
}

async function end(): Promise<void> {
  const [running, pool, watching] = [runner, queue, watch];
  runner = queue = watch = undefined;
  await running?.stop().catch(() => undefined);
  await watching?.stop();
  await pool?.end();
}

/** graphile-worker's own lines quote payloads: only warnings and errors pass, without metadata. */
function quietLogger() {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
  });
}

onLifecycle({
  name: 'jobs',
  start: async () => {
    if (env().JOBS === 'in-process') await startWorker();
  },
  stop: stopWorker,
});
