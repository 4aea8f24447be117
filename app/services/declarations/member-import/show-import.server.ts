import { MEMBER_COLUMNS, type MemberColumn } from '~/domain/declarations/member-list';
import type { Translate } from '~/locales/translation';
import { inScope } from '~/platform/db/index.server';
import { writeSheet } from '~/platform/sheets.server';
import type { StaffActor } from '~/services/access/actor';
import { findJob, type JobView, listJobs } from '~/services/job-runs.server';
import type { LineData, LineKind } from './read-members.server';
import { importSchema, type MemberImportFacts, MEMBERS_IMPORT } from './receive-members.server';

export const IMPORT_LINES_PER_PAGE = 50;
export const LINE_KINDS = [
  'wrong',
  'new',
  'known',
  'same',
  'created',
  'updated',
] as const satisfies LineKind[];

export type ShownImport = {
  job: Omit<JobView, 'result'>;
  facts: MemberImportFacts;
  counts: Record<LineKind, number>;
  lines: { line: number; state: LineKind; number: string; name: string; problems: { field: string; message: string }[] }[];
  kind: LineKind | null;
}; // prettier-ignore

/** Imports of members, newest first. */
export const listMemberImports = (actor: StaffActor): Promise<JobView[]> =>
  listJobs(actor.scope, [MEMBERS_IMPORT], 10);

/** One import with a page of its lines. Null: no such import. */
export async function showMemberImport(
  actor: StaffActor,
  jobId: string,
  { kind, page }: { kind: LineKind | null; page: number },
): Promise<ShownImport | null> {
  const found = await findJob(actor.scope, jobId);
  if (found?.kind !== MEMBERS_IMPORT) return null;
  const { result, ...job } = found;
  const facts = importSchema.parse(result);
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const grouped = await tx.jobLine.groupBy({ by: ['state'], where: { jobId }, _count: true });
    const counts = Object.fromEntries(LINE_KINDS.map((each) => [each, grouped.find(({ state }) => state === each)?._count ?? 0])) as ShownImport['counts'];
    const shown = kind ?? LINE_KINDS.find((each) => counts[each] > 0) ?? null;
    const rows = await tx.jobLine.findMany({
      where: { jobId, ...(shown && { state: shown }) }, orderBy: { line: 'asc' },
      skip: (page - 1) * IMPORT_LINES_PER_PAGE, take: IMPORT_LINES_PER_PAGE,
    });
    const cell = (data: LineData, column: MemberColumn) => data.cells[facts.mapping.indexOf(column)] ?? '';
    return {
      job, facts, counts, kind: shown,
      lines: rows.map(({ line, state, data }) => {
        const read = data as unknown as LineData;
        return { line, state: state as LineKind, number: cell(read, 'number'), name: cell(read, 'name'), problems: read.problems ?? [] };
      }),
    };
  });
}

/** The lines that were left out, as they came, with a column that says why. Null: no such import. */
export async function wrongLinesFile(actor: StaffActor, jobId: string, t: Translate): Promise<Uint8Array | null> {
  const job = await findJob(actor.scope, jobId);
  if (job?.kind !== MEMBERS_IMPORT) return null;
  const { headers } = importSchema.parse(job.result);
  const rows = await inScope(actor.scope, (tx) =>
    tx.jobLine.findMany({ where: { jobId, state: 'wrong' }, orderBy: { line: 'asc' } }),
  );
  return writeSheet(
    'csv',
    [...headers, t('members:import.error')].map((header) => ({ header })),
    rows.map(({ data }) => {
      const { cells, problems = [] } = data as unknown as LineData;
      return [...headers.map((_, index) => cells[index] ?? ''), problems.map((problem) => problemText(t, problem)).join(' ')];
    }),
    'adherents',
  );
} // prettier-ignore

/** What is wrong with a line, in words: messages are keys, with facts after a bar. */
export function problemText(t: Translate, { message }: { message: string }): string {
  const [key = '', facts] = message.split('|');
  return t(key, facts ? (JSON.parse(facts) as Record<string, unknown>) : undefined);
}

/** An empty list with the headers that are read, and one example. */
export function memberModel(): Promise<Uint8Array> {
  const columns = Object.values(MEMBER_COLUMNS).map(([header]) => ({ header }));
  const example = [
    '27-90001', 'Boulangerie Exemple', '732 829 320 00074', 'Évreux', { day: '2027-01-15' }, '10.71C', 'NAF rév. 2',
    '1 rue du Four', '', '27000', 'Évreux', 'Léa Exemple', 'contact@exemple.fr', '02 32 00 00 01',
  ]; // prettier-ignore
  return writeSheet('csv', columns, [example], 'adherents');
}
