import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { binaries, runAs, type RunAs } from './binaries';
import { commandLine, isAlive, until } from './processes';

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  // Containers often have 64 MB of shared memory, which parallel plans overflow.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // After a crash every file is made safe first: one call instead of one for each of some two thousand files.
  ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
};

/** For test data only: nobody misses it after a crash, and writing it is much faster. */
const volatileSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const owner = 'portal_owner';
const database = 'portal';

/** One PostgreSQL below a folder: its data, password, port and log. */
export class Cluster {
  readonly #folder: string;
  readonly #volatile: boolean;

  /** @param folder absolute; @param volatile gives up safety of the data for speed (tests). */
  constructor(folder: string, volatile: boolean) {
    this.#folder = folder;
    this.#volatile = volatile;
  }

  /** Address of a database of this cluster, for the role that owns the schema. */
  url(name = database): string {
    return `postgresql://${owner}:${this.#password()}@127.0.0.1:${this.#port()}/${name}`;
  }

  /** Process number of the running server, undefined when it does not run. */
  runningPid(): number | undefined {
    const pid = this.#pidInFile();
    if (pid === undefined || !isAlive(pid)) return undefined;
    // After a restart of the machine the number may belong to somebody else.
    const line = commandLine(pid);
    return line === '' || line.includes(this.#data) ? pid : undefined;
  }

  /** Starts the server, making the data folder the first time; returns when it answers. */
  async start(): Promise<void> {
    if (this.runningPid() !== undefined) return this.#answering();
    mkdirSync(this.#folder, { recursive: true });
    const { postgres, initdb } = binaries();
    const as = runAs(this.#data, [this.#data, postgres]);
    // The password gets its name last: without it an earlier attempt was cut short.
    if (!existsSync(this.#file('password'))) this.#create(initdb, as);
    rmSync(path.join(this.#data, 'postmaster.pid'), { force: true });
    await this.#choosePort();

    const log = this.#openLog();
    const values = { ...settings, ...(this.#volatile ? volatileSettings : {}), port: String(this.#port()) };
    const options = Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const [program, ...args] = [...as.prefix, postgres, '-D', this.#data, ...options];
    // Detached: Ctrl-C must reach the web server first, and PostgreSQL only from us.
    const child = spawn(program!, args, {
      detached: true,
      stdio: ['ignore', log, log],
      ...(as.prefix.length ? {} : { uid: as.uid, gid: as.gid }),
      cwd: this.#folder,
    });
    closeSync(log);
    child.unref();
    await this.#answering(child);
  }

  /** Stops the server, cutting its connections; nothing committed is lost. */
  async stop(): Promise<void> {
    const pid = this.runningPid();
    if (pid === undefined) return;
    process.kill(pid, 'SIGINT');
    if (await until(() => !isAlive(pid) || this.#pidInFile() === undefined, 20_000)) return;
    process.kill(pid, 'SIGQUIT');
    await until(() => !isAlive(pid), 10_000);
  }

  get #data() {
    return path.join(this.#folder, 'data');
  }

  #file(name: 'password' | 'port' | 'log') {
    return path.join(this.#folder, name);
  }

  #password() {
    return readFileSync(this.#file('password'), 'utf8').trim();
  }

  #port() {
    return Number(readFileSync(this.#file('port'), 'utf8'));
  }

  #pidInFile(): number | undefined {
    try {
      return (
        Number(readFileSync(path.join(this.#data, 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
      );
    } catch {
      return undefined;
    }
  }

  #create(initdb: string, as: RunAs) {
    rmSync(this.#data, { recursive: true, force: true });
    mkdirSync(this.#data, { mode: 0o700 });
    if (as.uid !== undefined) chownSync(this.#data, as.uid, as.gid!);
    const password = `${this.#file('password')}.new`;
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (as.uid !== undefined) chownSync(password, as.uid, as.gid!);
    const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'];
    const order = ['--locale-provider=icu', '--icu-locale=fr'];
    const [program, ...args] = [
      ...as.prefix,
      initdb,
      '-D',
      this.#data,
      `--pwfile=${password}`,
      ...flags,
      ...order,
    ];
    const { status, stdout, stderr, error } = spawnSync(program!, args, {
      encoding: 'utf8',
      cwd: this.#folder,
      ...(as.prefix.length ? {} : { uid: as.uid, gid: as.gid }),
    });
    if (status !== 0) throw new Error(`The database could not be made: ${error?.message ?? stderr + stdout}`);
    renameSync(password, this.#file('password'));
  }

  /** Keeps the port of last time unless somebody else took it. */
  async #choosePort() {
    const last = existsSync(this.#file('port')) ? this.#port() : 0;
    const port = (await freePort(last)) ?? (await freePort(0))!;
    writeFileSync(this.#file('port'), String(port));
  }

  #openLog() {
    const file = this.#file('log');
    const large = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000;
    return openSync(file, large ? 'w' : 'a', 0o600);
  }

  /** Waits for the first answer and makes the owner and the database when they are missing. */
  async #answering(child?: { exitCode: number | null }): Promise<void> {
    let last: unknown;
    const ready = await until(async () => {
      if (child && child.exitCode !== null)
        throw new Error(`PostgreSQL stopped while starting:\n${this.#tail()}`);
      try {
        await this.#prepare();
        return true;
      } catch (error) {
        last = error;
        return false;
      }
    }, 60_000);
    if (!ready) throw new Error(`PostgreSQL does not answer (${String(last)}):\n${this.#tail()}`);
  }

  async #prepare() {
    const password = this.#password();
    const client = new pg.Client({
      host: '127.0.0.1',
      port: this.#port(),
      user: 'postgres',
      password,
      database: 'postgres',
    });
    client.on('error', () => {});
    await client.connect();
    try {
      const { rows } = await client.query(
        `select exists (select from pg_roles where rolname = $1) as role,
                exists (select from pg_database where datname = $2) as database`,
        [owner, database],
      );
      if (!rows[0].role)
        await client.query(
          `create role ${owner} login createdb createrole password ${client.escapeLiteral(password)}`,
        );
      if (!rows[0].database) await client.query(`create database ${database} owner ${owner}`);
    } finally {
      await client.end();
    }
  }

  #tail() {
    return readFileSync(this.#file('log'), 'utf8').split('\n').slice(-15).join('\n');
  }
}

/** The port if it is free on this machine (any free one for 0), else undefined. */
export function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
