import { beforeAll, describe, expect, it } from 'vitest';
import { type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { appPool, assertBoundRole, inScope, sqlInScope, systemScope } from './index.server';

const COMPANIES = 50;
const REQUESTS = 10_000;
const AT_ONCE = 40;

let scenes: Scene[];
beforeAll(async () => {
  process.env.DATABASE_POOL = '5';
  await setService();
  scenes = [];
  for (let i = 0; i < COMPANIES; i++) scenes.push(await setScene(`isolation-${i}`));
});

interface Table {
  name: string;
  locked: boolean;
  forced: boolean;
}

const tables = () =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<Table & { columns: string[] }>(
      `SELECT c.relname AS name, c.relrowsecurity AS locked, c.relforcerowsecurity AS forced,
         array_agg(a.attname::text) AS columns
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY 1, 2, 3`,
    );
    return rows;
  });

describe('the second lock', () => {
  it('holds every table that names a company or a person', async () => {
    const personal = (await tables()).filter(
      ({ name, columns }) =>
        ['adherent', 'person', 'sign_in_code'].includes(name) ||
        columns.some((column) => ['adherent_id', 'person_id', 'email'].includes(column)),
    );
    expect(personal.length).toBeGreaterThan(20);
    expect(personal.filter(({ locked, forced }) => !locked || !forced).map(({ name }) => name)).toEqual([]);
  });

  it('shows nothing without a scope, and refuses to write', async () => {
    for (const table of [
      'adherent',
      'worker',
      'person',
      'session',
      'declaration',
      'audit_event',
      'outgoing_mail',
    ]) {
      const { rows } = await appPool().query(`SELECT count(*)::int AS n FROM ${table}`);
      expect(rows, table).toEqual([{ n: 0 }]);
    }
    await expect(
      appPool().query(`INSERT INTO post (id, adherent_id, name) VALUES (gen_random_uuid(), $1, 'x')`, [
        scenes[0]!.adherent.id,
      ]),
    ).rejects.toThrow(/row-level security/);
  });

  it('is worn by a role that cannot take it off', async () => {
    await expect(assertBoundRole()).resolves.toBeUndefined();
    const sql = await appPool().connect();
    try {
      await expect(sql.query('ALTER TABLE worker DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
        /must be owner/,
      );
      await expect(sql.query('TRUNCATE audit_event')).rejects.toThrow(/permission denied/);
    } finally {
      sql.release();
    }
  });

  it('leaves no foreign row in interleaved requests on a pool of five', async () => {
    let sent = 0;
    let foreign = 0;
    let seen = 0;
    const client = async () => {
      while (sent < REQUESTS) {
        const scene = scenes[sent++ % COMPANIES]!;
        const rows = await sqlInScope(scene.actor.scope, async (sql) => {
          const { rows } = await sql.query<{ adherent_id: string }>({
            name: 'all-workers',
            text: 'SELECT adherent_id FROM worker',
          });
          if (sent % 7 === 0) throw new Error('a page that fails half-way');
          return rows;
        }).catch(() => []);
        seen += rows.length;
        foreign += rows.filter(({ adherent_id }) => adherent_id !== scene.adherent.id).length;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    expect(foreign).toBe(0);
    expect(seen).toBeGreaterThan(REQUESTS);
  }, 120_000);

  it('lets a company neither move a row to another nor write in its name', async () => {
    const [ours, theirs] = [scenes[0]!, scenes[1]!];
    const move = inScope(ours.actor.scope, (tx) =>
      tx.worker.update({ where: { id: ours.workers[0]!.id }, data: { adherentId: theirs.adherent.id } }),
    );
    await expect(move).rejects.toThrow();
    const theirsChanged = await inScope(ours.actor.scope, (tx) =>
      tx.worker.updateMany({ where: { id: theirs.workers[0]!.id }, data: { familyName: 'Volé' } }),
    );
    expect(theirsChanged.count).toBe(0);
  });
});
