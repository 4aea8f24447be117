import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dataDir, say } from './environment';
import { openDatabase } from './postgres';
import { freePort } from './postgres/cluster';
import { migrate } from './postgres/migrate';
import { until } from './postgres/processes';
import { endEarlierRun, forgetRun, noteRun } from './serve/earlier-run';
import { type Kept, keepRunning } from './serve/keep-running';
import { welcome } from './serve/welcome';
import { isReady } from './serve/ready';
import { onStop } from './serve/stop-signals';

const port = Number(process.env.PORT || 3000);
const started = performance.now();

let server: Kept | undefined;
let watch: NodeJS.Timeout | undefined;
let stopping = false;

if (await endEarlierRun()) say('Ended what was left of an earlier start.');
if ((await freePort(port)) === undefined) {
  say(`Port ${port} is taken by another program. Choose one: PORT=3001 npm start`);
  process.exit(1);
}

const built = build();
const database = await openDatabase();
onStop(() => void stop(0));

try {
  await migrate(database.ownerUrl);
  await built;
  const { fill, isEmpty } = await import('./postgres/world');
  if (await isEmpty(database.ownerUrl)) {
    say('Writing the demo world…');
    await fill(database.ownerUrl, 'demo');
  }
  await serve();
} catch (error) {
  console.error(error);
  await stop(1);
}

/** In a process of its own: bundlers leave services and memory behind. */
async function build(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The portal could not be built; see the messages above.');
}

async function serve(): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    DATA_DIR: dataDir(),
    DATABASE_URL: process.env.DATABASE_URL || database.ownerUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  server = keepRunning(['--max-old-space-size=512', 'build/front.js'], env, noteRun);
  void server.gaveUp.then((code) => {
    say('The server does not stay up; see the messages above.');
    return stop(code);
  });
  // One look at a time: starting PostgreSQL may take longer than the interval.
  const look = async () => {
    if (stopping) return;
    await database.revive().catch((error: unknown) => console.error('PostgreSQL does not start:', error));
    if (!stopping) watch = setTimeout(look, 200);
  };
  void look();
  if (!(await until(() => isReady(port), 60_000)))
    throw new Error('The server did not get ready within a minute.');
  say(welcome(port, performance.now() - started));
}

/** The server first, so that its last answers still reach the database. */
async function stop(code: number): Promise<void> {
  stopping = true;
  clearTimeout(watch);
  await server?.stop();
  forgetRun();
  await database.close();
  process.exit(code);
}
