import { now } from '~/platform/clock.server';
import { inScope, type Prisma, systemScope, type Scope, type Tx } from '~/platform/db/index.server';
import { log } from '~/platform/log.server';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** What a person sees of a long job. */
export interface JobView {
  id: string;
  kind: string;
  state: JobState;
  stage: string | null;
  done: number;
  total: number | null;
  result: unknown;
  createdAt: Date;
  finishedAt: Date | null;
}

const COLUMNS = {
  id: true, kind: true, state: true, stage: true, done: true, total: true, result: true, createdAt: true, finishedAt: true,
} as const; // prettier-ignore

/**
 * Writes down a job in the transaction that queues it. `id` comes from the form, so that sending the form twice
 * makes one job: false says that it was there already.
 */
export async function noteJob(
  tx: Tx,
  job: {
    id: string;
    kind: string;
    personId: string | null;
    adherentId?: string;
    total?: number;
    result?: object;
  },
): Promise<boolean> {
  const { count } = await tx.jobRun.createMany({
    skipDuplicates: true,
    data: [{
      id: job.id, kind: job.kind, createdById: job.personId, adherentId: job.adherentId ?? null,
      total: job.total ?? null, createdAt: now(), result: (job.result as Prisma.InputJsonObject | undefined) ?? undefined,
    }],
  }); // prettier-ignore
  return count > 0;
}

/** A job in a scope, or null. */
export function findJob(scope: Scope, id: string): Promise<JobView | null> {
  return inScope(scope, (tx) => tx.jobRun.findUnique({ where: { id }, select: COLUMNS }));
}

/** Jobs of some kinds, newest first. */
export function listJobs(scope: Scope, kinds: readonly string[], limit = 50): Promise<JobView[]> {
  return inScope(scope, (tx) =>
    tx.jobRun.findMany({
      where: { kind: { in: [...kinds] } },
      orderBy: { createdAt: 'desc' },
      take: limit,
      select: COLUMNS,
    }),
  );
}

/** What a job leaves behind; `commit` writes it in the transaction that marks the job as done. */
export interface Finish {
  result?: object;
  commit?(tx: Tx): Promise<void>;
}

/**
 * Runs a job step by step: `step` does a little in a transaction of its own and says how much, 0 when nothing is
 * left. Killed anywhere it goes on where it was, since what is done and its count are committed together.
 */
export async function runJob(
  jobId: string,
  signal: AbortSignal,
  step: (tx: Tx) => Promise<number>,
  finish?: () => Promise<Finish>,
): Promise<void> {
  const begun = await inScope(systemScope, (tx) =>
    tx.jobRun.updateMany({
      where: { id: jobId, state: { in: ['waiting', 'running', 'failed'] } },
      data: { state: 'running' },
    }),
  );
  if (begun.count === 0) return;
  try {
    let moved: number;
    do {
      if (signal.aborted) throw new Error('stopped midway, to be taken up again');
      moved = await inScope(
        systemScope,
        async (tx) => {
          const n = await step(tx);
          if (n > 0) await tx.jobRun.update({ where: { id: jobId }, data: { done: { increment: n } } });
          return n;
        },
        { timeoutMs: 60_000 },
      );
    } while (moved > 0);
    const { result, commit } = (await finish?.()) ?? {};
    await inScope(systemScope, async (tx) => {
      await commit?.(tx);
      await tx.jobRun.update({
        where: { id: jobId },
        data: {
          state: 'done',
          finishedAt: now(),
          error: null,
          ...(result && { result: result as Prisma.InputJsonObject }),
        },
      });
    });
  } catch (error) {
    if (!signal.aborted) await noteFailure(jobId, error);
    throw error;
  }
}

/** The next try takes it up again; meanwhile people see that it stopped. */
async function noteFailure(jobId: string, error: unknown): Promise<void> {
  log.warn({ err: error, jobId }, 'a job stopped midway');
  await inScope(systemScope, (tx) =>
    tx.jobRun.updateMany({
      where: { id: jobId },
      data: { state: 'failed', error: String(error).slice(0, 500) },
    }),
  ).catch(() => undefined);
}
