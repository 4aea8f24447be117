import type { Day } from '~/domain/shared/day';
import { looksLikeNir } from '~/domain/shared/nir';
import {
  findHeaderRow,
  guessMapping,
  headerSignature,
  judgeMapping,
  type GuessedColumn,
  type RememberedMapping,
} from '~/domain/declarations/import/headers';
import type { Sql } from '~/platform/db/index.server';
import { keptRows, ROWS_ABOVE, type SheetCell, type SheetRow } from '~/platform/sheets.server';
import { type Columns, ERROR_HEADER, type ImportRefusal } from './import-record.server';

const SAMPLE_ROWS = 50;
const SHOWN_ROWS = 3;
const SHOWN_LENGTH = 40;

/** What the first rows of a file say. `sure`: nothing is left to ask about its columns. */
export type Head = { headers: string[]; columns: Columns; sure: boolean };

/** Finds the headers of a file and guesses its columns, with what the company chose for the same headers before. */
export async function readHead(
  sql: Sql,
  file: { adherentId: string; content: Uint8Array; on: Day },
): Promise<Head | ImportRefusal> {
  const rows = await firstRows(file.content);
  const top = rows.slice(0, ROWS_ABOVE).map(({ cells }) => cells);
  const at = findHeaderRow(top, file.on) ?? probableHeader(top);
  const header = at === null ? undefined : rows[at];
  if (at === null || !header) return { code: 'headers-not-found' };
  const sample = rows.slice(at + 1, at + 1 + SAMPLE_ROWS);
  if (sample.length === 0) return { code: 'no-line' };

  const width = Math.max(header.cells.length, ...sample.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) => textOf(header.cells[column]));
  const remembered = await rememberedFor(sql, file.adherentId, headers);
  const guessed = guessMapping(
    headers,
    sample.map(({ cells }) => cells),
    file.on,
    remembered,
  );
  const mapping = guessed.map(({ target }) => target);
  const columns = { headerLine: header.line, guessed, mapping, samples: samplesOf(sample, guessed) };
  const settled = ({ header, certainty, dropped }: GuessedColumn) =>
    dropped !== null || certainty === 'sure' || certainty === 'remembered' || header === ERROR_HEADER;
  return { headers, columns, sure: guessed.every(settled) && judgeMapping(guessed, mapping).ok };
}

/** Headers nobody knows: the first row of several texts, to be matched by hand. */
function probableHeader(rows: readonly SheetCell[][]): number | null {
  const found = rows.findIndex(
    (cells) => cells.filter((cell) => typeof cell === 'string' && cell).length >= 2,
  );
  return found < 0 ? null : found;
}

async function firstRows(content: Uint8Array): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of keptRows(content)) {
    rows.push(...batch.slice(0, ROWS_ABOVE + SAMPLE_ROWS - rows.length));
    if (rows.length >= ROWS_ABOVE + SAMPLE_ROWS) break;
  }
  return rows;
}

async function rememberedFor(sql: Sql, adherentId: string, headers: string[]): Promise<RememberedMapping> {
  const { rows } = await sql.query<{ mapping: RememberedMapping }>(
    'SELECT mapping FROM import_mapping WHERE adherent_id = $1 AND signature = $2',
    [adherentId, headerSignature(headers)],
  );
  return rows[0]?.mapping ?? {};
}

const textOf = (cell: SheetCell | undefined): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();

/** Some cells of each column, to recognise it by; none of what must be dropped. */
function samplesOf(rows: readonly SheetRow[], guessed: readonly GuessedColumn[]): string[][] {
  return guessed.map(({ dropped }, column) =>
    dropped
      ? []
      : rows
          .map(({ cells }) => textOf(cells[column]))
          .filter((text) => text !== '' && !looksLikeNir(text))
          .slice(0, SHOWN_ROWS)
          .map((text) => text.slice(0, SHOWN_LENGTH)),
  );
}
