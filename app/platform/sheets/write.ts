import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetFormat } from './sniff';

/** A cell to write: a Day of the domain goes as `{ day }`, so that each format shows it its own way. */
export type OutCell = string | number | null | { day: string };
export type OutColumn = { header: string; width?: number; required?: boolean };

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Content-Type of each format. */
export const SHEET_MIME: Record<SheetFormat, string> = { csv: CSV, xlsx: XLSX };

const frenchDay = (day: string) => day.split('-').reverse().join('/');

/** Writes a list as a file people open in a click: semicolons and a mark for UTF-8, or a workbook with real days. */
export async function writeSheet(
  format: SheetFormat,
  columns: readonly OutColumn[],
  rows: readonly (readonly OutCell[])[],
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return format === 'csv' ? writeCsv(columns, rows) : writeXlsx(columns, rows, name);
}

function writeCsv(columns: readonly OutColumn[], rows: readonly (readonly OutCell[])[]) {
  const text = stringify(
    [
      columns.map(({ header }) => header),
      ...rows.map((row) => row.map((cell) => (isDay(cell) ? frenchDay(cell.day) : cell))),
    ],
    { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
  return new Uint8Array(Buffer.from(text));
}

const isDay = (cell: OutCell): cell is { day: string } => typeof cell === 'object' && cell !== null;

async function writeXlsx(columns: readonly OutColumn[], rows: readonly (readonly OutCell[])[], name: string) {
  const cell = (value: OutCell) =>
    value === null || value === ''
      ? null
      : isDay(value)
        ? { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
        : typeof value === 'number'
          ? { value, type: Number }
          : // Text cells are never run as formulas, whatever they begin with.
            { value, type: String };
  const head = columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const }));
  const written = await writeXlsxFile([head, ...rows.map((row) => row.map(cell))], {
    columns: columns.map(({ header, width }) => ({ width: width ?? Math.max(14, header.length + 2) })),
    stickyRowsCount: 1,
    sheet: name,
  }).toBuffer();
  return new Uint8Array(written);
}
