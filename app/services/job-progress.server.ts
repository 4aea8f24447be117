import { inScope, type Sql, type Tx, type Scope } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import { log } from '~/platform/log.server';

/** Where a job stands, as its page shows it. `stage` is a code; its words are in the locales of the page. */
export type Progress = { stage: string | null; done: number; total: number | null; finished: boolean };

/** Where a job stands; a job that is gone is finished. */
export async function progressOf(tx: Tx, jobId: string | null): Promise<Progress> {
  const job = jobId ? await tx.jobRun.findUnique({ where: { id: jobId } }) : null;
  if (!job) return { stage: null, done: 0, total: null, finished: true };
  const { stage, done, total, state } = job;
  return { stage, done, total, finished: state !== 'waiting' && state !== 'running' };
}

const EVERY_MS = 400;

/** Says how far a job is: a stage, and how much of it is done. */
export type Note = (stage: string, done?: number, total?: number | null) => void;

/**
 * Tells how far a job is, in transactions of its own so that others see it, at most a few times a second. The job
 * does not wait for them, and an ended job is never called running again.
 */
export function progressNotes(scope: Scope, jobId: string): Note {
  let told = 0;
  let last = '';
  return (stage, done = 0, total = null) => {
    if (stage === last && performance.now() - told < EVERY_MS) return;
    told = performance.now();
    last = stage;
    void inScope(scope, (tx) =>
      tx.jobRun.updateMany({
        where: { id: jobId, state: { in: ['waiting', 'running'] } },
        data: { state: 'running', stage, done, total },
      }),
    ).catch((error: unknown) => log.debug({ err: error }, 'progress not noted'));
  };
}

/** Ends a job in the transaction that did its work. */
export async function endJob(sql: Sql, jobId: string, state: 'done' | 'failed' = 'done'): Promise<void> {
  await sql.query(`UPDATE job_run SET state = $2::"JobState", finished_at = $3 WHERE id = $1`, [
    jobId,
    state,
    now(),
  ]);
}
