import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse';
import { refuse, SHEET_LIMITS, SheetRefused } from './refusal';
import { boundedRow, rowCounter, type SheetRow } from './rows';

const CHUNK = 64 * 1024;
const SAMPLE = 64 * 1024;
const DELIMITERS = [';', ',', '\t'] as const;
const ROWS_AT_ONCE = 1_000;

/** UTF-16 by its mark, UTF-8 when every byte fits, else Windows-1252 as Excel writes it in France. */
export function encodingOf(content: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  return isUtf8(content) ? 'utf-8' : 'windows-1252';
}

/** The sign between cells: the one that parts the first lines most evenly, outside quotes. */
export function delimiterOf(sample: string): (typeof DELIMITERS)[number] {
  const lines = sample
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const score = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const usual = Math.max(...counts, 0);
    return usual * counts.filter((count) => count === usual).length;
  };
  return DELIMITERS.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

/**
 * Reads a CSV in batches of rows: `;`, `,` or tab, UTF-8 with or without mark, UTF-16 or Windows-1252. The sign that
 * exports put before a formula is taken off again. Throws SheetRefused beyond the bounds.
 */
export async function* readCsv(content: Uint8Array): AsyncGenerator<SheetRow[]> {
  const decoder = new TextDecoder(encodingOf(content));
  const first = decoder.decode(content.subarray(0, SAMPLE), { stream: true });
  const count = rowCounter();
  let batch: SheetRow[] = [];
  let failure: unknown = null;
  const parser = parse({
    delimiter: delimiterOf(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: SHEET_LIMITS.columns * SHEET_LIMITS.cellLength,
    // Taken as they are found: nothing waits in the stream.
    on_record: (record: string[], { lines }: { lines: number }) => {
      const row = boundedRow(lines, record.map(withoutGuard));
      if (row) {
        count();
        batch.push(row);
      }
      return null;
    },
  });
  parser.on('error', (error) => (failure = error));
  const taken = () => {
    if (failure instanceof SheetRefused) throw failure;
    if (failure) refuse('file-damaged');
    const rows = batch;
    batch = [];
    return rows;
  };
  parser.write(first);
  for (let from = SAMPLE; from < content.length; from += CHUNK) {
    if (batch.length >= ROWS_AT_ONCE || failure) yield taken();
    parser.write(decoder.decode(content.subarray(from, from + CHUNK), { stream: true }));
  }
  await new Promise<void>((resolve) => {
    parser.once('error', () => resolve()).once('finish', resolve);
    if (failure) resolve();
    else parser.end(decoder.decode());
  });
  yield taken();
}

/** `'=1+1` as `escape_formulas` writes it → `=1+1`, so that an export is read back as it was. */
const withoutGuard = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
