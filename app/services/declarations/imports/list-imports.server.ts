import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { progressOf, type Progress } from '~/services/job-progress.server';
import { findImport, type ImportRecord } from './import-record.server';

const SHOWN = 30;

export type ImportSummary = Pick<
  ImportRecord,
  'id' | 'fileName' | 'state' | 'createdAt' | 'appliedAt' | 'counts'
> & {
  by: string | null;
};

/** The last imports of a company, newest first. */
export async function listImports(actor: CompanyActor): Promise<ImportSummary[]> {
  return inScope(actor.scope, async (tx) => {
    const rows = await tx.import.findMany({
      where: { adherentId: actor.adherentId },
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
      select: { id: true, fileName: true, state: true, createdAt: true, appliedAt: true, counts: true, createdById: true }, // prettier-ignore
    });
    const people = await tx.person.findMany({
      where: { id: { in: rows.flatMap(({ createdById }) => createdById ?? []) } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(({ createdById, counts, ...row }) => ({
      ...row,
      counts: counts as ImportRecord['counts'],
      by: names.get(createdById ?? '') ?? null,
    }));
  });
}

/** One import and where its job stands, or null. */
export async function openImport(
  actor: CompanyActor,
  id: string,
): Promise<{ import: ImportRecord; progress: Progress } | null> {
  return inScope(actor.scope, async (tx) => {
    const found = await findImport(tx, actor.adherentId, id);
    return found && { import: found, progress: await progressOf(tx, found.jobId) };
  });
}
