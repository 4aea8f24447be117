import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dataDir, root } from '../environment';
import { openDatabase } from '../postgres';
import { freePort } from '../postgres/cluster';
import { until } from '../postgres/processes';
import { isReady } from '../serve/ready';

/** The product as `npm start` runs it, on an empty DATA_DIR of its own. */
export type Rehearsal = {
  origin: string;
  port: number;
  ownerUrl: string;
  log: string;
  serverPid(): number;
  databasePid(): number;
  stop(): Promise<void>;
};

export async function rehearse(): Promise<Rehearsal> {
  const folder = path.join(dataDir(), 'reliability');
  rmSync(folder, { recursive: true, force: true });
  // Opened here too, so that the questions at the end still find it running.
  const database = await openDatabase({ dataDir: folder });
  const port = (await freePort(0))!;
  const log = path.join(folder, 'start.log');
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      SMTP_URL: '',
    },
    stdio: ['ignore', output, output],
  });
  const started = await until(() => isReady(port) || child.exitCode !== null, 240_000);
  if (!started || child.exitCode !== null)
    throw new Error(`The portal did not start:\n${readFileSync(log, 'utf8')}`);
  const run = () => JSON.parse(readFileSync(path.join(folder, 'run.json'), 'utf8')) as { server: string };
  return {
    origin: `http://localhost:${port}`,
    port,
    ownerUrl: database.ownerUrl,
    log,
    serverPid: () => parseInt(run().server),
    databasePid: () => parseInt(readFileSync(path.join(folder, 'postgres/data/postmaster.pid'), 'utf8')),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await database.close();
    },
  };
}
