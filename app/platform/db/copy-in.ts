import { from as copyFrom } from 'pg-copy-streams';
import type pg from 'pg';

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const SPECIAL = /[\\\t\n\r]/g;
const escaped = (text: string) =>
  text.search(SPECIAL) < 0 ? text : text.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);

/** A value in the text format of COPY: null, text, number, yes/no; lists of plain words become arrays. */
export function copyField(value: string | number | boolean | readonly string[] | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  return Array.isArray(value) ? `{${value.join(',')}}` : String(value);
}

/** JSON in the same format: its control signs are escaped already. */
export const copyJson = (value: unknown): string =>
  value === null || value === undefined ? '\\N' : JSON.stringify(value).replaceAll('\\', '\\\\');

/** Sends lines made of `copyField`s joined by tabs to a temporary table. `target`: its name and columns. */
export function copyLines(sql: pg.ClientBase, target: string, lines: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = sql.query(copyFrom(`COPY ${target} FROM STDIN`));
    stream.on('error', reject).on('finish', resolve);
    stream.end(`${lines.join('\n')}\n`);
  });
}
