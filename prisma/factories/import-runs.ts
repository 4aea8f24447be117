import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { applyImport } from '~/services/declarations/imports/apply-import.server';
import { readImport } from '~/services/declarations/imports/import-jobs.server';
import { findImport, type ImportRecord, taskFor } from '~/services/declarations/imports/import-record.server';
import { receiveImport } from '~/services/declarations/imports/receive-import.server';
import { undoImport } from '~/services/declarations/imports/undo-import.server';

/** The import as it stands. */
export async function look(actor: CompanyActor, id: string): Promise<ImportRecord> {
  const found = await inScope(actor.scope, (tx) => findImport(tx, actor.adherentId, id));
  if (!found) throw new Error('no such import');
  return found;
}

/** Runs the job that waits for an import, as the worker would. */
export async function runJob(actor: CompanyActor, id: string): Promise<ImportRecord> {
  const { state, jobId } = await look(actor, id);
  const task = taskFor(actor, id, jobId ?? '');
  if (state === 'received' || state === 'reading') await readImport(task);
  if (state === 'applying') await applyImport(task);
  if (state === 'undoing') await undoImport(task);
  return look(actor, id);
}

/** Sends a file and reads it, to the point where the person is asked something. */
export async function send(
  actor: CompanyActor,
  content: string | Uint8Array,
  name = 'liste.csv',
): Promise<ImportRecord> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const received = await receiveImport(actor, { name, content: bytes });
  if (!received.ok) throw new Error(received.refusals[0]?.code);
  return runJob(actor, received.value.id);
}
