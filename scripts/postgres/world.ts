import pg from 'pg';
import { seedWorld, type World } from '../../prisma/seed';
import { migrate } from './migrate';

/** Note on the schema while a world is written, so that one cut short is not taken for a whole one. */
const unfinished = 'A world is being written';

/** Whether nobody is in the database yet, or a world was begun there and never finished. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => {
    await client.query(`select set_config('app.kind', 'system', false)`);
    const { rows } = await client.query(
      `select not exists (select from person) as empty, obj_description('app'::regnamespace, 'pg_namespace') as note`,
    );
    return rows[0].empty || rows[0].note === unfinished;
  });
}

/** Empties the database: schema, queue and data; then applies every migration. */
export async function reset(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, (client) =>
    client.query('drop schema if exists public, app, graphile_worker cascade; create schema public'),
  );
  await migrate(ownerUrl);
}

/** Writes a world into an empty database, or again into one where the writing was cut short. */
export async function fill(ownerUrl: string, world: World): Promise<void> {
  const note = (text: string | null) =>
    withOwner(ownerUrl, (client) => client.query(`comment on schema app is ${text ? `'${text}'` : 'null'}`));
  const begun = await withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select obj_description('app'::regnamespace, 'pg_namespace') as note`,
    );
    return rows[0].note === unfinished;
  });
  if (begun) await reset(ownerUrl);
  await note(unfinished);
  await seedWorld(world, { ownerUrl, appUrl: process.env.DATABASE_URL || ownerUrl });
  await note(null);
}

async function withOwner<T>(ownerUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
