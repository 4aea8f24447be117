import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../postgres';
import { isAlive, until } from './processes';

// The folder is closed to everybody but its owner, as a clone below /root is.
const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-cluster-'));
const pidFile = path.join(dataDir, 'postgres/data/postmaster.pid');
const pid = () => parseInt(readFileSync(pidFile, 'utf8'));
const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;

beforeAll(() => {
  delete process.env.DATABASE_URL;
  delete process.env.DATABASE_OWNER_URL;
});
afterAll(() => {
  Object.assign(process.env, DATABASE_URL && { DATABASE_URL }, DATABASE_OWNER_URL && { DATABASE_OWNER_URL });
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it('keeps what was confirmed through kill -9, and its address', async () => {
  const database = await openDatabase({ dataDir });
  await ask(database.ownerUrl, `create table kept as select 'confirmed' as word`);
  const killed = pid();
  process.kill(killed, 'SIGKILL');
  await until(() => !isAlive(killed), 5_000);
  await database.revive();
  expect(pid()).not.toBe(killed);
  expect(await ask(database.ownerUrl, 'select word from kept')).toEqual([{ word: 'confirmed' }]);
  const revived = pid();
  await database.close();
  expect(isAlive(revived)).toBe(false);
});

it('starts beside a process that has the number of a server of long ago', async () => {
  writeFileSync(pidFile, `${process.pid}\n`);
  const database = await openDatabase({ dataDir });
  expect(await ask(database.ownerUrl, 'select word from kept')).toEqual([{ word: 'confirmed' }]);
  await database.close();
});

it('runs until the last of its users leaves', async () => {
  const first = await openDatabase({ dataDir });
  const running = pid();
  const stranger = path.join(dataDir, 'postgres/users/1');
  writeFileSync(stranger, '1');
  await first.close();
  expect(isAlive(running)).toBe(true);
  writeFileSync(stranger, '999999999');
  const second = await openDatabase({ dataDir });
  expect(pid()).toBe(running);
  await second.close();
  expect(isAlive(running)).toBe(false);
});

it('holds the owner of the schema to row-level security, and makes him no superuser', async () => {
  const database = await openDatabase({ dataDir });
  expect(
    await ask(database.ownerUrl, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  ).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  await database.close();
});
