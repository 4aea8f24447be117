import { createHash } from 'node:crypto';
import { type Outcome, ok, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { inScope } from '~/platform/db/index.server';
import { files, newFileKey } from '~/platform/files.server';
import { enqueue } from '~/platform/jobs.server';
import { newId } from '~/platform/new-id.server';
import { looksLikeNir } from '~/domain/shared/nir';
import {
  keepRows,
  readSheet,
  SHEET_MIME,
  sheetFormat,
  SheetRefused,
  type SheetRefusal,
} from '~/platform/sheets.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { noteJob } from '~/services/job-runs.server';
import { taskFor } from './import-record.server';

const LONGEST_NAME = 120;

/**
 * Takes a list a person sends: known by its content, its rows kept without any
 * social security number, and handed to a job that judges them. A file that is refused
 * is never kept. Out: the id of the import.
 */
export async function receiveImport(
  actor: CompanyActor,
  file: { name: string; content: Uint8Array },
): Promise<Outcome<{ id: string }, SheetRefusal>> {
  const { content } = file;
  const known = await sheetFormat(content);
  if ('refusal' in known) return refused(known.refusal);
  const { format } = known;
  const { adherentId, personId } = actor;
  let kept: Uint8Array;
  try {
    // A social security number is never written down, not even in the file as it was sent.
    kept = await keepRows(readSheet(content, format), looksLikeNir);
  } catch (error) {
    if (error instanceof SheetRefused) return refused(error.refusal);
    throw error;
  }
  const key = newFileKey('import');
  await files().put(key, kept, 'application/gzip');
  const [id, fileId] = [newId(), newId()];
  const name = file.name.replace(/^.*[/\\]/, '').slice(-LONGEST_NAME) || `liste.${format}`;
  await inScope(actor.scope, async (tx) => {
    await tx.storedFile.create({
      data: {
        id: fileId,
        adherentId,
        kind: 'import',
        key,
        name,
        mime: SHEET_MIME[format],
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        createdAt: now(),
      },
    });
    const jobId = newId();
    await noteJob(tx, { id: jobId, kind: 'import.read', personId: actor.personId, adherentId });
    await tx.import.create({
      data: {
        id,
        adherentId,
        fileId,
        fileName: name,
        format,
        jobId,
        createdById: personId,
        createdAt: now(),
      },
    });
    await enqueue(tx, 'import.read', taskFor(actor, id, jobId), { maxAttempts: 5 });
    await audit(tx, actor, {
      action: 'import.receive',
      subject: { kind: 'import', id },
      facts: { format, bytes: content.length },
    });
  });
  return ok({ id });
}
