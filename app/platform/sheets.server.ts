import { readCsv } from './sheets/csv';
import { SHEET_LIMITS, type SheetRefusal, SheetRefused } from './sheets/refusal';
import type { SheetRow } from './sheets/rows';
import { sniff, type SheetFormat } from './sheets/sniff';
import { readXlsx } from './sheets/xlsx';

export { SHEET_LIMITS, SheetRefused, type SheetRefusal, type SheetFormat };
export { keepRows, keptRows } from './sheets/kept';
export { ROWS_ABOVE, type SheetCell, type SheetRow } from './sheets/rows';
export { SHEET_MIME, writeSheet, type OutCell, type OutColumn } from './sheets/write';

/** The format of a file by its content, or why it is no list we read. Cheap enough for a request. */
export async function sheetFormat(
  content: Uint8Array,
): Promise<{ format: SheetFormat } | { refusal: SheetRefusal }> {
  try {
    return { format: await sniff(content) };
  } catch (error) {
    if (error instanceof SheetRefused) return { refusal: error.refusal };
    throw error;
  }
}

/** Refuses a list that is too long. */
export function refuseRows(): never {
  throw new SheetRefused({ code: 'too-many-rows' });
}

/** Rows of a file in batches, empty ones left out; for jobs. Throws SheetRefused. */
export function readSheet(content: Uint8Array, format: SheetFormat): AsyncGenerator<SheetRow[]> {
  return format === 'csv' ? readCsv(content) : readXlsx(content);
}
