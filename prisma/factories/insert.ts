import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const quoted = (name: string) => `"${name}"`;

/**
 * Inserts rows whose keys are the fields of the Prisma schema (days as `YYYY-MM-DD`, JSON as values). Columns that
 * the first row does not name keep their default. The client is in a transaction whose scope may write them.
 */
export async function insertRows(sql: pg.ClientBase, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = Object.keys(rows[0]!);
  const columns = keys.map((key) => quoted(snake(key))).join(', ');
  const renamed = rows.map((row) =>
    Object.fromEntries(keys.map((key) => [snake(key), (row as Record<string, unknown>)[key]])),
  );
  await sql.query(
    `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} FROM json_populate_recordset(null::${quoted(table)}, $1)`,
    [JSON.stringify(renamed)],
  );
}

/**
 * The same for many rows: COPY into a temporary table, as COPY is refused where row-level security holds, then one
 * INSERT. `json`: fields that are JSON although their value may be a list.
 */
export async function copyRows(
  sql: pg.ClientBase,
  table: string,
  rows: readonly object[],
  json: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const keys = Object.keys(rows[0]!);
  const columns = keys.map((key) => quoted(snake(key))).join(', ');
  const stage = quoted(`stage_${table}`);
  await sql.query(`CREATE TEMP TABLE ${stage} AS SELECT ${columns} FROM ${quoted(table)} WITH NO DATA`);
  const asJson = new Set(json);
  const lines = function* () {
    let block = '';
    for (const row of rows) {
      block +=
        keys.map((key) => field((row as Record<string, unknown>)[key], asJson.has(key))).join('\t') + '\n';
      if (block.length > 64_000) {
        yield block;
        block = '';
      }
    }
    yield block;
  };
  await pipeline(Readable.from(lines()), sql.query(copyFrom(`COPY ${stage} (${columns}) FROM STDIN`)));
  await sql.query(`INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} FROM ${stage}`);
  await sql.query(`DROP TABLE ${stage}`);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!);

/** One field in COPY's text format. */
function field(value: unknown, json: boolean): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string' && !json) return escaped(value);
  if (Array.isArray(value) && !json)
    return escaped(`{${value.map((item) => JSON.stringify(item)).join(',')}}`);
  return typeof value === 'object' || json ? escaped(JSON.stringify(value)) : String(value);
}
