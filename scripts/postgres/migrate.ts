import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { migrations, noFilter, withSchemaEngine } from './schema-engine';

/** Any number: the one under which processes that start together take turns. */
const turn = 7_347_027;

/**
 * Brings the schema and the job queue up to their last migration and makes the role of the application. Safe to call from many
 * processes at once.
 * @param ownerUrl address of the database for the role that owns the schema
 * @returns names of the migrations that were applied now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [turn]);
    await ensureApplicationRole(client);
    await runMigrations({ connectionString: ownerUrl });
    if (await upToDate(client)) return [];
    // A migration is one transaction: one that failed or was killed left nothing behind and may be tried again.
    await client
      .query(
        `update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null`,
      )
      .catch(missingTable);
    const { appliedMigrationNames } = await withSchemaEngine(ownerUrl, (engine) =>
      engine.applyMigrations({ migrationsList: migrations(), filters: noFilter }),
    );
    return appliedMigrationNames;
  } finally {
    await client.end();
  }
}

/**
 * The application works as `portal_app`, which owns nothing and is held by row-level security. The owner must be
 * able to become it, because an application that was given the owner's address does so on every connection.
 */
async function ensureApplicationRole(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'portal_app') then
        create role portal_app nologin;
      end if;
      if not pg_has_role(current_user, 'portal_app',
          case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
        execute format('grant portal_app to %I', current_user);
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
}

/** On a new database there is no list of migrations yet. */
function missingTable(error: pg.DatabaseError): void {
  if (error.code !== '42P01') throw error;
}

/** Whether every migration is there and finished: spares loading the engine at each start. */
async function upToDate(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query(
    `select to_regclass('_prisma_migrations') is not null as there`,
  );
  if (!tables[0].there) return false;
  const { rows } = await client.query(
    `select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations().migrationDirectories.every(({ path }) => applied.has(path));
}
