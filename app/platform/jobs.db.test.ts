import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { afterAll, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../prisma/test-database';
import { sqlInScope, systemScope } from './db/index.server';
import { enqueueSql, onTask, startWorker, stopWorker } from './jobs.server';

const { ownerUrl } = useTestDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const taken: string[] = [];
onTask('mail.send', async ({ mailId }) => void taken.push(mailId));
const queue = (mailId: string) => sqlInScope(systemScope, (sql) => enqueueSql(sql, 'mail.send', { mailId }));

/** Takes the waiting job in another process, which is then killed, and makes it old enough to be doubted. */
async function leaveBehind(holdsLock: boolean): Promise<() => Promise<void>> {
  const program = `
    import pg from 'pg';
    const client = new pg.Client({ connectionString: process.argv[1] });
    await client.connect();
    if (${holdsLock}) await client.query("select pg_advisory_lock(7347029, hashtext('worker-other'))");
    await client.query("update graphile_worker._private_jobs set locked_by = 'worker-other', locked_at = now() - interval '1 minute'");
    console.log('taken');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, ownerUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
}

it('takes up a job whose process was killed, and leaves alone one whose process lives', async () => {
  await queue('left');
  const kill = await leaveBehind(true);
  await startWorker();
  await queue('new');
  await vi.waitFor(() => expect(taken).toEqual(['new']), 10_000);
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect(taken).toEqual(['new']);
  await kill();
  await vi.waitFor(() => expect(taken).toEqual(['new', 'left']), 15_000);
  await stopWorker();
});

it('goes on when its connections are cut', async () => {
  await startWorker();
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await vi.waitFor(() => queue('after the cut'), 5_000);
  await vi.waitFor(() => expect(taken).toContain('after the cut'), 15_000);
  await stopWorker();
});
