import { z } from 'zod';
import type { MemberColumn } from '~/domain/declarations/member-list';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope } from '~/platform/db/index.server';
import { files, newFileKey } from '~/platform/files.server';
import { enqueue } from '~/platform/jobs.server';
import { newId } from '~/platform/new-id.server';
import { sheetFormat, SHEET_LIMITS, type SheetRefusal } from '~/platform/sheets.server';
import type { StaffActor } from '~/services/access/actor';
import { noteJob } from '~/services/job-runs.server';

export const MEMBERS_IMPORT = 'members.import';

/** What a job of import knows of its file. */
export const importSchema = z.object({
  fileKey: z.string(),
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  headers: z.array(z.string()).default([]),
  mapping: z.array(z.string().nullable()).default([]),
  /** Why the file cannot be read, or what columns it has not. */
  refusal: z.looseObject({ code: z.string() }).nullable().default(null),
});
export type MemberImportFacts = z.output<typeof importSchema>;
export type ImportRefusal = SheetRefusal | { code: 'columns-missing'; columns: MemberColumn[] };

/** Keeps a file of members and queues its reading: nothing is written before somebody confirms. */
export async function receiveMembers(
  actor: StaffActor,
  file: { name: string; content: Uint8Array },
): Promise<Outcome<string, SheetRefusal>> {
  if (file.content.length === 0) return refused({ code: 'file-empty' });
  if (file.content.length > SHEET_LIMITS.bytes) return refused({ code: 'file-too-large' });
  const known = await sheetFormat(file.content);
  if ('refusal' in known) return refused(known.refusal);
  const [jobId, fileKey] = [newId(), newFileKey('members')];
  await files().put(fileKey, file.content, 'application/octet-stream');
  await inScope(actor.scope, async (tx) => {
    const result = { fileKey, fileName: file.name.slice(-120), format: known.format };
    await noteJob(tx, { id: jobId, kind: MEMBERS_IMPORT, personId: actor.personId, result });
    await tx.jobRun.update({ where: { id: jobId }, data: { stage: 'reading' } });
    await enqueue(tx, MEMBERS_IMPORT, { jobId });
  });
  return ok(jobId);
}
