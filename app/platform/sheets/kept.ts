import { gunzipSync, gzipSync } from 'node:zlib';
import type { SheetCell, SheetRow } from './rows';

const ROWS_AT_ONCE = 1_000;

type Written = string | number | boolean | null | { day: number };

const written = (cell: SheetCell): Written => (cell instanceof Date ? { day: cell.getTime() } : cell);
const read = (cell: Written): SheetCell =>
  cell !== null && typeof cell === 'object' ? new Date(cell.day) : cell;

/**
 * Rows of a list as the portal keeps them until they are read: cells that `forbidden` names are emptied first, so that
 * they never reach a disk. In: rows in batches. Out: packed rows for `keptRows`. Throws what the reading throws.
 */
export async function keepRows(
  batches: AsyncIterable<SheetRow[]>,
  forbidden: (text: string) => boolean,
): Promise<Uint8Array> {
  const lines: string[] = [];
  for await (const batch of batches) {
    for (const { line, cells } of batch) {
      const allowed = cells.map((cell) =>
        (typeof cell === 'string' || typeof cell === 'number') && forbidden(String(cell))
          ? null
          : written(cell),
      );
      lines.push(JSON.stringify([line, allowed]));
    }
  }
  return gzipSync(lines.join('\n'), { level: 1 });
}

/** The rows that `keepRows` packed, in batches. */
export async function* keptRows(content: Uint8Array): AsyncGenerator<SheetRow[]> {
  const lines = gunzipSync(content).toString('utf8').split('\n').filter(Boolean);
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    yield lines.slice(from, from + ROWS_AT_ONCE).map((text) => {
      const [line, cells] = JSON.parse(text) as [number, Written[]];
      return { line, cells: cells.map(read) };
    });
  }
}
