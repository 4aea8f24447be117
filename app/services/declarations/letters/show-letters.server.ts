import { z } from 'zod';
import { inScope } from '~/platform/db/index.server';
import { files } from '~/platform/files.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { findJob, type JobView, listJobs } from '~/services/job-runs.server';
import { LETTERS } from './request-letters.server';

const resultSchema = z.object({ fileId: z.uuid(), count: z.int() });

/** A batch of letters: its job, and whether its file is still there. */
export type LetterBatch = JobView & { hasFile: boolean };

async function withFile(actor: StaffActor, job: JobView): Promise<LetterBatch> {
  const { data } = resultSchema.safeParse(job.result);
  const file =
    data && (await inScope(actor.scope, (tx) => tx.storedFile.findUnique({ where: { id: data.fileId } })));
  return { ...job, hasFile: Boolean(file) };
}

/** The last batches of letters. */
export const listBatches = (actor: StaffActor): Promise<JobView[]> => listJobs(actor.scope, [LETTERS], 10);

/** One batch, or null. */
export async function showBatch(actor: StaffActor, id: string): Promise<LetterBatch | null> {
  const job = await findJob(actor.scope, id);
  return job?.kind === LETTERS ? withFile(actor, job) : null;
}

/** The file of a batch; null when there is none, or no longer. */
export async function batchFile(actor: StaffActor, id: string): Promise<Uint8Array | null> {
  const job = await findJob(actor.scope, id);
  const { data } = resultSchema.safeParse(job?.result);
  if (job?.kind !== LETTERS || !data) return null;
  const file = await inScope(actor.scope, (tx) => tx.storedFile.findUnique({ where: { id: data.fileId } }));
  return file && files().get(file.key);
}

/** The id a form carries, so that its button prints once. */
export const newBatch = (): string => newId();
