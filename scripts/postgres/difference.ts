import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { root } from '../environment';
import { migrate } from './migrate';
import { noFilter, schema, withSchemaEngine } from './schema-engine';

/**
 * SQL that leads from what the migrations make to `prisma/schema.prisma`; empty when they agree. It is the draft
 * of the next migration: policies, checks and partial indexes, which Prisma does not know, are written by hand.
 * Works in a database of its own, made and dropped here.
 */
export async function difference(ownerUrl: string): Promise<string> {
  const name = `portal_diff_${randomBytes(6).toString('hex')}`;
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
    await migrate(url.href);
    const { stdout } = await withSchemaEngine(url.href, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', ...schema(), configDir: root },
        to: { tag: 'schemaDatamodel', ...schema() },
        script: true,
        exitCode: null,
        filters: noFilter,
      }),
    );
    return stdout && !stdout.includes('This is an empty migration') ? stdout : '';
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}
