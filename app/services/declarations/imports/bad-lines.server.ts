import { keptColumns } from '~/domain/declarations/import/row';
import type { Doubt } from '~/domain/declarations/import/match';
import { CELL_PROBLEMS, type CellProblem } from '~/domain/declarations/import/targets';
import { inScope } from '~/platform/db/index.server';
import { type OutCell, type SheetFormat, writeSheet } from '~/platform/sheets.server';
import type { CompanyActor } from '~/services/access/actor';
import { ERROR_HEADER, findImport } from './import-record.server';

export type BadLine = {
  cells: string[];
  problems: (CellProblem | Doubt)[];
  conflict: boolean;
  alike: Person | null;
};
type Person = { familyName: string; firstName: string };

/** `say`: the sentence for what is wrong with a line. */
export type Say = (line: BadLine, headers: readonly string[]) => string;

/**
 * The lines of a file that were not or will not be taken (wrong, doubtful and undecided), in the format they came in,
 * each with its reasons in a last column. What must not be kept is not in it. Null: no such import.
 */
export async function badLinesFile(
  actor: CompanyActor,
  id: string,
  say: Say,
): Promise<{ content: Uint8Array<ArrayBuffer>; format: SheetFormat; name: string } | null> {
  const found = await inScope(actor.scope, async (tx) => {
    const one = await findImport(tx, actor.adherentId, id);
    if (!one?.columns?.mapping) return null;
    const lines = await tx.$queryRawUnsafe<BadLine[]>(
      `SELECT cells, coalesce(problems, '[]') AS problems, decision = 'conflict' AS conflict,
         CASE WHEN w.id IS NOT NULL THEN json_build_object('familyName', w.family_name, 'firstName', w.first_name) END AS alike
       FROM import_line l LEFT JOIN worker w ON w.id = l.worker_id
       WHERE import_id = $1::uuid AND cells IS NOT NULL
         AND (kind = 'wrong' OR kind = 'doubtful' AND decision IN ('skip', 'conflict')) ORDER BY line`,
      id,
    );
    return { one, lines, mapping: one.columns.mapping };
  });
  if (!found) return null;
  const { one, lines, mapping } = found;
  const headers = keptColumns(mapping).map((column) => one.headers[column] ?? '');
  const content = await writeSheet(
    one.format,
    [...headers.map((header) => ({ header })), { header: ERROR_HEADER, width: 60 }],
    lines.map((line) => [...line.cells.map(asDay), say(line, one.headers)]),
    'Lignes',
  );
  return { content, format: one.format, name: one.fileName.replace(/\.[^.]*$/, '') };
}

/** A day of a workbook was kept as `1987-02-03`: it goes back as a day. */
const asDay = (cell: string): OutCell => (/^\d{4}-\d{2}-\d{2}$/.test(cell) ? { day: cell } : cell);

/** Reasons that keep a line out come before remarks. */
export const worstFirst = <P extends { code: string }>(problems: readonly P[]): P[] =>
  [...problems].sort((a, b) => rank(a.code) - rank(b.code));

const rank = (code: string) => (CELL_PROBLEMS[code as keyof typeof CELL_PROBLEMS] === 'notice' ? 1 : 0);
