import { addDays, day, dayOf, yearOf, type Day } from '../../shared/day';

/** A cell as read from a file: a CSV gives texts, a workbook may give numbers, dates and yes/no. */
export type Cell = string | number | boolean | Date | null | undefined;

/** What the date is of: it decides the century of a two-digit year. */
export type DateOf = 'birth' | 'contract';

const YOUNGEST = 14;
const CONTRACT_YEARS_AHEAD = 10;
const EXCEL_EPOCH = day('1899-12-30');
// 1919 to 2119 as Excel serials: below, a number is a year alone; above, it is no date.
const FIRST_SERIAL = 7_000;
const LAST_SERIAL = 80_000;

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
  'janvier janv jan january',
  'fevrier fevr fev february feb',
  'mars mar march',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil july jul',
  'aout august aug',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
].entries())
  for (const name of names.split(' ')) MONTHS[name] = index + 1;

const NUMERIC = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})(?:[T ].*)?$/;
const WORDED = /^(?:[a-z]+\.? )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{2}|\d{4})$/;

/**
 * A two-digit year → four digits. A birth: the latest year in which the person is at least 14 today.
 * A contract: up to ten years ahead, else the century before.
 */
export function fullYear(twoDigits: number, of: DateOf, today: Day): number {
  const latest = of === 'birth' ? yearOf(today) - YOUNGEST : yearOf(today) + CONTRACT_YEARS_AHEAD;
  const century = latest - (latest % 100);
  return century + twoDigits <= latest ? century + twoDigits : century - 100 + twoDigits;
}

const fromSerial = (serial: number): Day | null =>
  serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(EXCEL_EPOCH, Math.floor(serial)) : null;

function fromEightDigits(text: string): Day | null {
  const yearFirst = dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (yearFirst && /^(19|20)/.test(text)) return yearFirst;
  return dayOf(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2)));
}

function fromText(text: string, of: DateOf, today: Day): Day | null {
  const year = (digits: string) =>
    digits.length === 2 ? fullYear(Number(digits), of, today) : digits.length === 4 ? Number(digits) : 0;
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', month = '', last = ''] = numeric;
    return first.length > 2
      ? dayOf(year(first), Number(month), last.length > 2 ? 0 : Number(last))
      : dayOf(year(last), Number(month), Number(first));
  }
  if (/^\d{8}$/.test(text)) return fromEightDigits(text);
  if (/^\d{4,5}([.,]\d+)?$/.test(text)) return fromSerial(parseFloat(text));
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const worded = WORDED.exec(folded);
  const month = worded && MONTHS[worded[2] ?? ''];
  return worded && month ? dayOf(year(worded[3] ?? ''), month, Number(worded[1])) : null;
}

/**
 * Reads a date as employers write it: `03/02/1987`, `3.2.87`, `1987-02-03`, `03021987`, `3 février 1987`, an Excel
 * serial or date cell; a time after the date is left out. The day comes before the month. Null when it is none.
 */
export function readDate(cell: Cell, of: DateOf, today: Day): Day | null {
  if (typeof cell === 'number') return fromSerial(cell);
  // Workbooks hold dates without a zone; readers give them as midnight UTC.
  if (cell instanceof Date) return dayOf(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  return typeof cell === 'string' ? fromText(cell.trim(), of, today) : null;
}
