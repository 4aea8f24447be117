import type pg from 'pg';
import { looksLikeNir } from '../../app/domain/shared/nir';

/** Ids, hashes and instants are made of digits too, but never say who somebody is. */
const OURS = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\d[T ][\d:.+Z]+)$/i;

/**
 * Looks through every text, list and JSON column of every table for what looks like a NIR.
 * In: a client that sees every row. Out: how many values were read, and `table.column` of each find.
 */
export async function nirsInDatabase(sql: pg.Client): Promise<{ read: number; found: string[] }> {
  const { rows: columns } = await sql.query<{ schema: string; table: string; column: string }>(
    `SELECT table_schema AS schema, table_name AS table, column_name AS column FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
       AND (data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'USER-DEFINED'))`,
  );
  let read = 0;
  const found = new Set<string>();
  for (const { schema, table, column } of columns) {
    const { rows } = await sql.query<{ value: unknown }>(
      `SELECT DISTINCT to_jsonb("${column}") AS value FROM "${schema}"."${table}" WHERE "${column}" IS NOT NULL`,
    );
    for (const { value } of rows) {
      for (const text of leaves(value)) {
        read++;
        if (!OURS.test(text) && looksLikeNir(text)) found.add(`${table}.${column}`);
      }
    }
  }
  return { read, found: [...found] };
}

function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* leaves(inner);
    }
}

/** What a log may never hold: e-mails of people, names and birth dates of workers, tokens of links. */
export async function personalWords(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ word: string }>(
    `SELECT email AS word FROM person UNION SELECT name FROM person
     UNION SELECT email FROM worker WHERE email IS NOT NULL
     UNION SELECT family_name || ' ' || first_name FROM worker
     UNION SELECT first_name || ' ' || family_name FROM worker
     UNION SELECT birth_date::text FROM worker WHERE birth_date IS NOT NULL
     UNION SELECT requester_name FROM visit WHERE origin = 'travailleur' AND requester_name IS NOT NULL
     UNION SELECT requester_email FROM visit WHERE requester_email IS NOT NULL
     UNION SELECT facts->>'employer' FROM visit WHERE length(facts->>'employer') > 8
     UNION SELECT message FROM visit WHERE length(message) > 12 UNION SELECT body FROM visit_message WHERE length(body) > 12`,
  );
  return rows.map(({ word }) => word);
}

/** The words, of those given, that a text holds. Letters of any case. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const low = text.toLowerCase();
  return words.filter((word) => low.includes(word.toLowerCase()));
}
