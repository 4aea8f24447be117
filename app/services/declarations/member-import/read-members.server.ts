import type { NewMember } from '~/domain/declarations/member-entry';
import {
  centreFinder,
  type LineProblem,
  type MemberColumn,
  missingColumns,
  readMemberHeaders,
  readMemberRow,
} from '~/domain/declarations/member-list';
import { sirenOf } from '~/domain/shared/identifiers';
import { today } from '~/platform/clock.server';
import { inScope, Prisma, systemScope, type Tx } from '~/platform/db/index.server';
import { files } from '~/platform/files.server';
import { readSheet, type SheetCell, SheetRefused } from '~/platform/sheets.server';
import { importSchema, type ImportRefusal, type MemberImportFacts } from './receive-members.server';

/** new: to create · known: a member of that number, to bring up to date · same: nothing to do · wrong: left out. */
export type LineKind = 'new' | 'known' | 'same' | 'wrong' | 'created' | 'updated';
export type LineData = { cells: string[]; entry?: NewMember; problems?: LineProblem[] };

const LINES_AT_ONCE = 500;
const textOf = (cell: SheetCell): string =>
  cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

type Row = { line: number; cells: string[] };

async function readRows({ fileKey, format }: MemberImportFacts): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readSheet(await files().get(fileKey), format))
    for (const { line, cells } of batch) rows.push({ line, cells: cells.map(textOf) });
  return rows;
}

type Known = { number: string; siren: string } & Record<string, unknown>;
const COMPARED = ['name', 'centreCode', 'nafCode', 'nafNomenclature', 'addressLine1', 'addressLine2', 'postcode', 'city', 'contactName', 'contactEmail', 'phone'] as const; // prettier-ignore

/** What a line is, beside the members that exist and the lines above it. */
function judge(entry: NewMember, known: Known | undefined, bySiren: Map<string, string>, seen: Set<string>): { state: LineKind; problems?: LineProblem[] } {
  const siren = sirenOf(entry.siret);
  const wrong = (field: string, message: string) => ({ state: 'wrong' as const, problems: [{ field, message }] });
  if (seen.has(entry.number)) return wrong('number', 'members:import.twice');
  if (known) {
    if (known.siren !== siren) return wrong('siret', 'members:import.otherSiren');
    // An empty cell says nothing: it takes nothing away.
    seen.add(entry.number);
    const changed = COMPARED.some((key) => entry[key] !== null && entry[key] !== known[key]);
    return { state: changed ? 'known' : 'same' };
  }
  const holder = bySiren.get(siren);
  if (holder && holder !== entry.number) return wrong('siret', 'members:import.sirenKnown');
  seen.add(entry.number);
  bySiren.set(siren, entry.number);
  return { state: 'new' };
} // prettier-ignore

async function refuseFile(jobId: string, facts: MemberImportFacts, refusal: ImportRefusal): Promise<void> {
  await inScope(systemScope, (tx) =>
    tx.jobRun.update({
      where: { id: jobId },
      data: { state: 'cancelled', stage: 'refused', result: { ...facts, refusal } as unknown as Prisma.InputJsonObject },
    }),
  ); // prettier-ignore
}

async function existing(tx: Tx) {
  const members = await tx.adherent.findMany({
    select: {
      number: true, siren: true, status: true, name: true, centreCode: true, nafCode: true, nafNomenclature: true,
      addressLine1: true, addressLine2: true, postcode: true, city: true, contactName: true, contactEmail: true, phone: true,
    },
  }); // prettier-ignore
  return {
    byNumber: new Map<string, Known>(members.map((member) => [member.number, member])),
    bySiren: new Map(
      members.filter(({ status }) => status === 'active').map(({ siren, number }) => [siren, number]),
    ),
    centres: await tx.centre.findMany({ select: { code: true, name: true } }),
  };
}

/** Reads the file of a job line by line and leaves it for confirmation. Run again, it begins afresh. */
export async function readMembers(jobId: string): Promise<void> {
  const job = await inScope(systemScope, (tx) => tx.jobRun.findUnique({ where: { id: jobId } }));
  if (!job || job.stage !== 'reading') return;
  const facts = importSchema.parse(job.result);
  let rows: Row[];
  try {
    rows = await readRows(facts);
  } catch (error) {
    if (error instanceof SheetRefused) return refuseFile(jobId, facts, error.refusal);
    throw error;
  }
  const [head, ...body] = rows;
  if (!head || body.length === 0) return refuseFile(jobId, facts, { code: 'file-empty' });
  const mapping = readMemberHeaders(head.cells);
  const columns = missingColumns(mapping);
  const read = { ...facts, headers: head.cells, mapping };
  if (columns.length > 0) return refuseFile(jobId, read, { code: 'columns-missing', columns });
  await inScope(systemScope, (tx) => writeLines(tx, jobId, read, body), { timeoutMs: 120_000 });
}

async function writeLines(tx: Tx, jobId: string, facts: Omit<MemberImportFacts, 'mapping'> & { mapping: (MemberColumn | null)[] }, rows: Row[]): Promise<void> {
  const { byNumber, bySiren, centres } = await existing(tx);
  const standpoint = { findCentre: centreFinder(centres), today: today() };
  const seen = new Set<string>();
  const lines = rows.map(({ line, cells }) => {
    const { entry, problems } = readMemberRow(facts.mapping, cells, standpoint);
    if (!entry) return { jobId, line, state: 'wrong', data: { cells, problems } };
    const { state, problems: found } = judge(entry, byNumber.get(entry.number), bySiren, seen);
    return { jobId, line, state, data: found ? { cells, problems: found } : { cells, entry } };
  });
  await tx.jobLine.deleteMany({ where: { jobId } });
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE)
    await tx.jobLine.createMany({ data: lines.slice(from, from + LINES_AT_ONCE) as unknown as Prisma.JobLineCreateManyInput[] });
  const total = lines.filter(({ state }) => state === 'new' || state === 'known').length;
  await tx.jobRun.update({
    where: { id: jobId },
    data: { stage: 'preview', total, result: facts as unknown as Prisma.InputJsonObject },
  });
} // prettier-ignore
