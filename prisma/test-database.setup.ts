import { createHash } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { dataDir } from '../scripts/environment';
import { openDatabase } from '../scripts/postgres';
import { migrate } from '../scripts/postgres/migrate';
import { migrations } from '../scripts/postgres/schema-engine';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database of the server, and the name of the one from which every test file gets a copy. */
    testServer: { url: string; template: string };
  }
}

/**
 * Before the tests on PostgreSQL: starts a server (or takes that of DATABASE_URL, whose role must be allowed to
 * make databases) and migrates one database, from which every test file gets a copy. Kept from run to run until
 * the migrations change.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL;
  const database = await openDatabase(given ? {} : { dataDir: path.join(dataDir(), 'test'), volatile: true });
  const name = `portal_test_${fingerprint()}`;
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7347028)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) {
      await client.query(`drop database if exists ${name}_draft with (force)`);
      await client.query(`create database ${name}_draft`);
      await migrate(withName(database.ownerUrl, `${name}_draft`));
      await client.query(`alter database ${name}_draft rename to ${name}`);
    }
    await dropLeftovers(client);
  } finally {
    await client.end();
  }
  project.provide('testServer', { url: database.ownerUrl, template: name });
  return () => database.close();
}

/** The same server, another database. */
export function withName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const { path: folder, migrationFile } of migrations().migrationDirectories)
    hash.update(folder).update('\0').update(migrationFile.content.value).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** Databases of test files whose process was killed; one in use refuses, rightly. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select datname from pg_database where datname like 'portal\\_testfile\\_%'`,
  );
  for (const { datname } of rows) await client.query(`drop database if exists ${datname}`).catch(() => {});
}
