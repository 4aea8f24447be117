import { SHEET_LIMITS, SheetRefused } from './refusal';

export type SheetCell = string | number | boolean | Date | null;
/** One row that holds something; `line` is its number in the file as the person sees it. */
export type SheetRow = { line: number; cells: SheetCell[] };

/** Refuses a row beyond the bounds; drops empty cells at its end. Null when nothing is left. */
export function boundedRow(line: number, cells: SheetCell[]): SheetRow | null {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? '') === '') width -= 1;
  if (width === 0) return null;
  if (width > SHEET_LIMITS.columns) throw new SheetRefused({ code: 'too-many-columns', line });
  cells.length = width;
  let filled = false;
  for (let column = 0; column < width; column++) {
    const cell = cells[column] ?? null;
    if (typeof cell !== 'string') {
      filled ||= cell !== null;
      continue;
    }
    if (cell.length > SHEET_LIMITS.cellLength)
      throw new SheetRefused({ code: 'cell-too-long', line, column: column + 1 });
    // PostgreSQL keeps no NUL; other control signs are dirt of exports.
    if (hasControls(cell)) cells[column] = cell.replace(CONTROLS, '');
    filled ||= cell.trim() !== '';
  }
  return filled ? { line, cells } : null;
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const hasControls = (text: string) => text.search(CONTROLS) >= 0;

/** Counts rows of a file and refuses the one too many; some rows above the headers are granted. */
export function rowCounter(): () => void {
  let rows = 0;
  return () => {
    rows += 1;
    if (rows > SHEET_LIMITS.rows + ROWS_ABOVE) throw new SheetRefused({ code: 'too-many-rows' });
  };
}

/** Titles and headers that may stand above the list. */
export const ROWS_ABOVE = 20;
