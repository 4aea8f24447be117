import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from './environment';
import { Cluster } from './postgres/cluster';
import { isRunning, processName, until } from './postgres/processes';

/** A database one can work with. `close` leaves the server as it was found. */
export type OpenDatabase = {
  /** Address for the role that owns the schema: migrations, jobs, seeds. */
  ownerUrl: string;
  /** Whether it is the one below DATA_DIR, started by us. */
  embedded: boolean;
  /** Starts the embedded server again if it died. */
  revive(): Promise<void>;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  /** Folder of the product's state; `DATA_DIR` by default. */
  dataDir?: string;
  /** Faster, and lost in a crash: for tests. */
  volatile?: boolean;
};

/**
 * Opens the database of `DATABASE_URL` (`DATABASE_OWNER_URL` where the owner has an address of its own), or the
 * embedded one below DATA_DIR, which is started when it does not run yet.
 * The last process that uses it stops it, also after another one was killed.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<OpenDatabase> {
  const given = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
  if (given && !options.dataDir)
    return { ownerUrl: given, embedded: false, revive: async () => {}, close: async () => {} };

  const folder = path.join(options.dataDir ?? dataDir(), 'postgres');
  const cluster = new Cluster(folder, options.volatile ?? false);
  const users = path.join(folder, 'users');
  const own = path.join(users, String(process.pid));
  mkdirSync(users, { recursive: true });

  await alone(folder, async () => {
    await cluster.start();
    writeFileSync(own, processName(process.pid));
  });
  return {
    ownerUrl: cluster.url(),
    embedded: true,
    revive: async () => {
      if (cluster.runningPid() === undefined) await alone(folder, () => cluster.start());
    },
    close: () =>
      alone(folder, async () => {
        rmSync(own, { force: true });
        if (!livingUsers(users)) await cluster.stop();
      }),
  };
}

/** Runs `use` with the database open and closes it afterwards, also on Ctrl-C. */
export async function withDatabase<T>(
  use: (database: OpenDatabase) => Promise<T>,
  options?: DatabaseOptions,
): Promise<T> {
  const database = await openDatabase(options);
  const leave = () => void database.close().finally(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    return await use(database);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await database.close();
  }
}

/** Number of processes that still use the cluster; forgets those that were killed. */
function livingUsers(folder: string): number {
  const names = readdirSync(folder).filter((name) => {
    const file = path.join(folder, name);
    const alive = isRunning(readFileSync(file, 'utf8'));
    if (!alive) rmSync(file, { force: true });
    return alive;
  });
  return names.length;
}

/** Lets one process at a time start or stop the cluster. */
async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, 'lock');
  const taken = await until(() => {
    try {
      writeFileSync(lock, processName(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (existsSync(lock) && !isRunning(readFileSync(lock, 'utf8') || '0')) rmSync(lock, { force: true });
      return false;
    }
  }, 90_000);
  if (!taken)
    throw new Error(`Another process is starting or stopping the database. If not, remove ${lock}.`);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
