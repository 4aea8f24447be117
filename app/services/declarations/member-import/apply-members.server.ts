import type { NewMember } from '~/domain/declarations/member-entry';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { searchText } from '~/domain/shared/search-text';
import { now } from '~/platform/clock.server';
import { inScope, type Prisma, systemScope, type Tx } from '~/platform/db/index.server';
import { files } from '~/platform/files.server';
import { enqueue, onTask } from '~/platform/jobs.server';
import { type StaffActor, systemActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { runJob } from '~/services/job-runs.server';
import { insertMember } from '../members/save-member.server';
import { type LineData, readMembers } from './read-members.server';
import { importSchema, MEMBERS_IMPORT } from './receive-members.server';

const LINES_A_STEP = 50;

/** Begins to write what the preview showed; a second press changes nothing. */
export function confirmMembers(
  actor: StaffActor,
  jobId: string,
): Promise<Outcome<null, { code: 'not-waiting' }>> {
  return inScope(actor.scope, async (tx) => {
    const { count } = await tx.jobRun.updateMany({
      where: { id: jobId, kind: MEMBERS_IMPORT, stage: 'preview' },
      data: { stage: 'applying' },
    });
    if (count === 0) return refused({ code: 'not-waiting' });
    const kinds = await tx.jobLine.groupBy({ by: ['state'], where: { jobId }, _count: true });
    const of = (state: string) => kinds.find((kind) => kind.state === state)?._count ?? 0;
    await audit(tx, actor, {
      action: 'members.import',
      subject: { kind: 'job', id: jobId },
      facts: { created: of('new'), updated: of('known') },
    });
    await enqueue(tx, MEMBERS_IMPORT, { jobId });
    return ok(null);
  });
}

/** Gives up an import before it is written: its file and its lines go. */
export async function abandonMembers(actor: StaffActor, jobId: string): Promise<void> {
  const facts = await inScope(actor.scope, async (tx) => {
    const job = await tx.jobRun.findFirst({ where: { id: jobId, kind: MEMBERS_IMPORT, stage: 'preview' } });
    if (!job) return null;
    await tx.jobRun.update({
      where: { id: jobId },
      data: { state: 'cancelled', stage: 'abandoned', finishedAt: now() },
    });
    await tx.jobLine.deleteMany({ where: { jobId } });
    return importSchema.parse(job.result);
  });
  if (facts) await files().remove(facts.fileKey);
}

/** Brings a known member up to date; an empty cell takes nothing away. */
async function update(tx: Tx, entry: NewMember): Promise<void> {
  const { number, siret: _siret, joinedOn: _joinedOn, nafSection, centreCode, ...rest } = entry;
  const centre = await tx.centre.findUniqueOrThrow({ where: { code: centreCode } });
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  const before = await tx.adherent.findUniqueOrThrow({ where: { number }, select: { id: true, siren: true, city: true } });
  await tx.adherent.update({
    where: { number },
    data: {
      ...said, ...(entry.nafCode !== null && { nafSection }), centreCode, secteurCode: centre.secteurCode,
      searchText: searchText(number, entry.name, before.siren, entry.city ?? before.city), updatedAt: now(),
      version: { increment: 1 },
    },
  });
  await audit(tx, systemActor, { action: 'member.edit', adherentId: before.id });
} // prettier-ignore

async function applySome(tx: Tx, jobId: string): Promise<number> {
  const lines = await tx.$queryRaw<{ line: number; state: 'new' | 'known'; data: LineData }[]>`
    SELECT line, state, data FROM job_line WHERE job_id = ${jobId}::uuid AND state IN ('new', 'known')
    ORDER BY line LIMIT ${LINES_A_STEP} FOR UPDATE SKIP LOCKED`;
  for (const { line, state, data } of lines) {
    if (!data.entry) continue;
    const where = { jobId_line: { jobId, line } };
    if (state === 'known') {
      await update(tx, data.entry);
      await tx.jobLine.update({ where, data: { state: 'updated' } });
      continue;
    }
    const made = await insertMember(tx, systemActor, data.entry);
    // Somebody created the same one since the preview.
    const problems = made.ok ? [] : made.refusals.map(({ code }) => ({ field: 'number', message: `members:refusal.${code}` }));
    await tx.jobLine.update({
      where,
      data: made.ok ? { state: 'created' } : { state: 'wrong', data: { cells: data.cells, problems } as Prisma.InputJsonObject },
    });
  }
  return lines.length;
} // prettier-ignore

/** Reads, or writes, what a job of import is at; safe to run again after a kill. */
export async function runMembersImport(jobId: string, signal: AbortSignal): Promise<void> {
  const job = await inScope(systemScope, (tx) => tx.jobRun.findUnique({ where: { id: jobId } }));
  if (job?.stage === 'reading') await readMembers(jobId);
  if (job?.stage !== 'applying') return;
  const { fileKey } = importSchema.parse(job.result);
  await runJob(jobId, signal, (tx) => applySome(tx, jobId), async () => ({
    commit: async (tx) => void (await tx.jobRun.update({ where: { id: jobId }, data: { stage: 'applied' } })),
  }));
  await files().remove(fileKey);
} // prettier-ignore

onTask(MEMBERS_IMPORT, ({ jobId }, { signal }) => runMembersImport(jobId, signal));
