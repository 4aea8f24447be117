import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
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
  /** Starts one more web process on the same database and folder. */
  another(): Promise<WebProcess>;
}

export interface WebProcess {
  url: string;
  /** Asks it to stop (SIGTERM). Out: its exit code and the time it took (ms). */
  stop(): Promise<Stopped>;
}

export interface Stopped {
  code: number | null;
  ms: number;
}

/** Starts the product in an empty folder named `name` below DATA_DIR, with the demo world in it. */
export async function startRig(name: string): Promise<Rig & WebProcess> {
  const folder = path.join(dataDir(), 'reliability', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = (await freePort(0))!;
  const started = run(['scripts/run.mjs', 'start'], folder, {
    PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '',
  }); // prettier-ignore
  await started.ready(port);
  return { ...rigAt(folder, port), stop: started.stop };
}

/** The product that was started by `startRig`, perhaps by another process. */
export function rigAt(folder: string, port: number): Rig {
  const postgres = path.join(folder, 'postgres');
  const ownerUrl = new Cluster(postgres, false).url();
  return {
    url: `http://localhost:${port}`,
    port,
    folder,
    ownerUrl,
    serverPid: () => parseInt(JSON.parse(readFileSync(path.join(folder, 'run.json'), 'utf8')).server),
    postgresPid: () => parseInt(readFileSync(path.join(postgres, 'data/postmaster.pid'), 'utf8')),
    printed: () => readFileSync(path.join(folder, OUTPUT), 'utf8'),
    ready: () => isReady(port),
    beside: (work) => beside(ownerUrl, work),
    another: async () => {
      const next = (await freePort(0))!;
      const env = { PORT: String(next), DATA_DIR: folder, DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl };
      const started = run(['build/front.js'], folder, { ...env, NODE_ENV: 'production' });
      await started.ready(next);
      return { url: `http://localhost:${next}`, stop: started.stop };
    },
  }; // prettier-ignore
}

const OUTPUT = 'printed.log';

/** Starts `node <args>` with all its output added to the folder's file. */
function run(args: string[], folder: string, env: Record<string, string>) {
  const output = openSync(path.join(folder, OUTPUT), 'a');
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, SMTP_URL: '', APP_URL: '', LOG_LEVEL: 'debug', npm_lifecycle_event: '', ...env },
  });
  closeSync(output);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  return {
    ready: async (port: number) => {
      await until(async () => child.exitCode !== null || (await isReady(port)), 240_000);
      if (child.exitCode === null && (await isReady(port))) return;
      child.kill('SIGTERM');
      throw new Error(`The product did not start:\n${readFileSync(path.join(folder, OUTPUT), 'utf8')}`);
    },
    stop: async (): Promise<Stopped> => {
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
