import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope } from '~/platform/db/index.server';
import { enqueue } from '~/platform/jobs.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { noteJob } from '~/services/job-runs.server';
import { findImport, taskFor } from './import-record.server';

const STEPS = {
  'import.apply': { from: { state: 'preview' }, to: 'applying' },
  // Without its lines an import cannot be taken back: they go with its file after 30 days.
  'import.undo': { from: { state: 'applied', NOT: { fileId: null } }, to: 'undoing' },
} as const;

/** Moves an import on and queues its job, in one transaction. Null: no such import; refused when it is elsewhere. */
export async function handToJob(
  actor: CompanyActor,
  id: string,
  task: keyof typeof STEPS,
): Promise<Outcome<void, { code: 'not-now' }> | null> {
  const { adherentId } = actor;
  const { from, to } = STEPS[task];
  return inScope(actor.scope, async (tx) => {
    if (!(await findImport(tx, adherentId, id))) return null;
    const jobId = newId();
    await noteJob(tx, { id: jobId, kind: task, personId: actor.personId, adherentId });
    const { count } = await tx.import.updateMany({
      where: { id, adherentId, ...from },
      data: { state: to, jobId },
    });
    if (count === 0) return refused({ code: 'not-now' });
    await enqueue(tx, task, taskFor(actor, id, jobId), { maxAttempts: 5 });
    return ok(undefined);
  });
}
