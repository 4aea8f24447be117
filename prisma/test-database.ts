import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { withName } from './test-database.setup';

// Set up for every *.db.test.ts (vitest.config.ts): its own migrated, empty database and its own DATA_DIR,
// in the environment before the test file imports anything of the application.
const server = inject('testServer');
const name = `portal_testfile_${randomBytes(6).toString('hex')}`;
const url = withName(server.url, name);
const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-test-'));

await asOwner(`create database ${name} template ${server.template}`);
Object.assign(process.env, {
  DATABASE_URL: url,
  DATABASE_OWNER_URL: url,
  DATA_DIR: dataDir,
  JOBS: 'apart',
  LOG_LEVEL: 'silent',
  SMTP_URL: '',
});

afterAll(async () => {
  const { portal } = await import('../app/platform/lifecycle.server');
  await portal.stop();
  await asOwner(`drop database if exists ${name} with (force)`);
  rmSync(dataDir, { recursive: true, force: true });
});

/**
 * The database of this test file: migrated and empty, gone afterwards. The application's own modules are connected
 * to it already; the addresses are for what a test looks up behind its back.
 */
export function useTestDatabase(): { ownerUrl: string; appUrl: string } {
  return { ownerUrl: url, appUrl: url };
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
