import { now } from '~/platform/clock.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { enqueue, onTask } from '~/platform/jobs.server';
import { newId } from '~/platform/new-id.server';
import { noteJob, runJob } from '~/services/job-runs.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';

export const REFRESH = 'categories.refresh';
const COMPANIES_A_STEP = 20;

/**
 * Queues the recomputing of every category, in the transaction that changes what they follow from: the reference
 * date of the campagne in force, or a choice of the service. Out: the id of the job.
 */
export async function queueRefresh(tx: Tx, personId: string | null): Promise<string> {
  const jobId = newId();
  await noteJob(tx, { id: jobId, kind: REFRESH, personId });
  const total = await tx.$executeRaw`
    INSERT INTO job_line (job_id, line, adherent_id, state)
    SELECT ${jobId}::uuid, row_number() OVER (ORDER BY id), id, 'waiting' FROM adherent WHERE effectif > 0`;
  await tx.jobRun.update({ where: { id: jobId }, data: { total } });
  // A little later, so that changes made one after the other are seen together.
  await enqueue(tx, REFRESH, { jobId }, { jobKey: REFRESH, runAt: new Date(now().getTime() + 1_000) });
  return jobId;
}

async function refreshSome(tx: Tx, jobId: string): Promise<{ companies: number; changed: number }> {
  const lines = await tx.$queryRaw<{ line: number; adherent_id: string }[]>`
    SELECT line, adherent_id FROM job_line WHERE job_id = ${jobId}::uuid AND state = 'waiting'
    ORDER BY line LIMIT ${COMPANIES_A_STEP} FOR UPDATE SKIP LOCKED`;
  const on = await currentReferenceDate(tx);
  let changed = 0;
  for (const { adherent_id: adherentId } of lines)
    changed += (await recomputeCategories(tx, { adherentId }, on)).changed;
  await tx.jobLine.deleteMany({ where: { jobId, line: { in: lines.map(({ line }) => line) } } });
  return { companies: lines.length, changed };
}

/** Recomputes what is left of a job; safe to run again after a kill. */
export async function runRefresh(jobId: string, signal: AbortSignal): Promise<void> {
  await runJob(jobId, signal, async (tx) => (await refreshSome(tx, jobId)).companies);
  // A job that was replaced while it waited would otherwise stand there as waiting for ever.
  await inScope(systemScope, (tx) =>
    tx.jobRun.updateMany({
      where: { kind: REFRESH, state: 'waiting', id: { lt: jobId } },
      data: { state: 'cancelled', finishedAt: now() },
    }),
  );
}

onTask(REFRESH, ({ jobId }, { signal }) => runRefresh(jobId, signal));
