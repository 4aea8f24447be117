import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dataDir, say } from '../environment';
import { type OpenDatabase, openDatabase } from '../postgres';
import { freePort } from '../postgres/cluster';
import { migrate } from '../postgres/migrate';
import { until } from '../postgres/processes';
import { endEarlierRun, forgetRun, noteRun } from './earlier-run';
import { type Kept, keepRunning } from './keep-running';
import { isReady } from './ready';
import { onStop } from './stop-signals';
import { welcome } from './welcome';

/**
 * Makes everything the portal needs, starts it and says where it is; ends this process when asked to stop. The
 * server and PostgreSQL are started again when they die.
 * @returns the server, for who wants to restart it
 */
export async function servePortal(): Promise<Kept> {
  const started = performance.now();
  const port = Number(process.env.PORT || 3000);
  if (await endEarlierRun()) say('Ended what was left of an earlier start.');
  if ((await freePort(port)) === undefined) {
    say(`Port ${port} is taken by another program. Choose one: PORT=3001 npm start`);
    process.exit(1);
  }

  const built = build();
  // Whoever stops us before the end of the build shall not see it as an error.
  built.catch(() => {});
  const database = await openDatabase();
  let server: Kept | undefined;
  const watch = keepAlive(database);
  const stop = async (code: number) => {
    watch.stop();
    // The server first, so that its last answers still reach the database.
    await server?.stop();
    forgetRun();
    await database.close();
    process.exit(code);
  };
  onStop(() => void stop(0));

  try {
    await migrate(database.ownerUrl);
    await built;
    await fillWhenEmpty(database.ownerUrl);
    server = keepRunning(
      ['--max-old-space-size=512', 'build/front.js'],
      environmentFor(database, { PORT: String(port) }),
      noteRun,
    );
    void server.gaveUp.then((code) => {
      say('The server does not stay up; see the messages above.');
      return stop(code);
    });
    if (!(await until(() => isReady(port), 60_000)))
      throw new Error('The server did not get ready within a minute.');
    say(welcome(port, performance.now() - started));
    return server;
  } catch (error) {
    console.error(error);
    await stop(1);
    throw error;
  }
}

/** Makes `build/` if it is stale, in a process of its own: bundlers leave services and memory behind. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The portal could not be built; see the messages above.');
}

/** The settings of a process of the portal that works on a database. */
export function environmentFor(database: OpenDatabase, more: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir(),
    DATABASE_URL: process.env.DATABASE_URL || database.ownerUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ...more,
  };
}

/** Looks several times a second whether PostgreSQL lives and starts it again if not. */
export function keepAlive(database: OpenDatabase): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async () => {
    await database.revive().catch((error: unknown) => console.error('PostgreSQL does not start:', error));
    // One look at a time: a start may take longer than the interval.
    if (!stopped) timer = setTimeout(look, 200);
  };
  timer = setTimeout(look, 200);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function fillWhenEmpty(ownerUrl: string): Promise<void> {
  const { fill, isEmpty } = await import('../postgres/world');
  if (process.env.SMTP_URL || !(await isEmpty(ownerUrl))) return;
  say('Writing the demo world…');
  await fill(ownerUrl, 'demo');
}
