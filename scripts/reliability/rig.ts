import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { dataDir, root } from '../environment';
import { Cluster, freePort } from '../postgres/cluster';
import { until } from '../postgres/processes';
import { isReady } from '../serve/ready';

/** The whole product as `npm start` runs it, to be hurt: on its own port, folder and database. */
export interface Rig {
  url: string;
  port: number;
  folder: string;
  ownerUrl: string;
  /** The web server that runs now. */
  serverPid(): number;
  /** The PostgreSQL that runs now. */
  postgresPid(): number;
  /** All that the product has printed, its log included. */
  printed(): string;
  /** Whether the server answers that it is ready. */
  ready(): Promise<boolean>;
  /** Works on the database beside the product, in one transaction with the rights of the portal itself. */
  beside<T>(work: (sql: pg.Client) => Promise<T>): Promise<T>;
  /** Asks it to stop (SIGTERM). Out: its exit code and the time it took (ms). */
  stop(): Promise<{ code: number | null; ms: number }>;
}

/** Starts the product in an empty folder named `name` below DATA_DIR, with the demo world in it. */
export async function startRig(name: string, env: Record<string, string> = {}): Promise<Rig> {
  const folder = path.join(dataDir(), 'reliability', name);
  rmSync(folder, { recursive: true, force: true });
  const port = (await freePort(0))!;
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '', SMTP_URL: '',
      APP_URL: '', LOG_LEVEL: 'debug', npm_lifecycle_event: '', ...env,
    },
  }); // prettier-ignore
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text));
  const ended = once(child, 'exit') as Promise<[number | null]>;

  if (!(await until(async () => child.exitCode !== null || (await isReady(port)), 240_000)) || child.exitCode !== null) {
    child.kill('SIGTERM');
    throw new Error(`The product did not start:\n${printed}`);
  } // prettier-ignore
  const postgres = path.join(folder, 'postgres');
  const ownerUrl = new Cluster(postgres, false).url();
  return {
    url: `http://localhost:${port}`,
    port,
    folder,
    ownerUrl,
    serverPid: () => parseInt(JSON.parse(readFileSync(path.join(folder, 'run.json'), 'utf8')).server),
    postgresPid: () => parseInt(readFileSync(path.join(postgres, 'data/postmaster.pid'), 'utf8')),
    printed: () => printed,
    ready: () => isReady(port),
    beside: (work) => beside(ownerUrl, work),
    stop: async () => {
      const asked = performance.now();
      child.kill('SIGTERM');
      const [code] = await ended;
      return { code, ms: Math.round(performance.now() - asked) };
    },
  };
}

async function beside<T>(ownerUrl: string, work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const sql = new pg.Client({ connectionString: ownerUrl });
  await sql.connect();
  try {
    await sql.query(`BEGIN; SELECT set_config('app.kind', 'system', true)`);
    const result = await work(sql);
    await sql.query('COMMIT');
    return result;
  } finally {
    await sql.end();
  }
}
