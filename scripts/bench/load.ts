import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../postgres/cluster';
import { root } from '../environment';

/** Linux counts processor time in ticks of 10 ms. */
const TICK_MS = 10;

export interface Figures {
  /** Answers per second. */
  rps: number;
  /** Processor time of the server, user and system, per answer (ms). */
  cpuMs: number;
  p50Ms: number;
  p99Ms: number;
  /** Answers that were not 2xx, and connections that failed. */
  errors: number;
}

export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts `node <args>` on a free port and waits until `probe` answers. What it prints is dropped unless it fails. */
export async function startServer(args: string[], env: Record<string, string>, probe = '/'): Promise<Server> {
  const port = (await freePort(0))!;
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`${args[0]} ended with code ${child.exitCode}`);
    const answer = await fetch(url + probe).catch(() => null);
    if (answer?.ok) return { url, pid: child.pid!, stop: () => end(child) };
    await sleep(100);
  }
  await end(child);
  throw new Error(`${args[0]} did not answer`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(11_000)]);
  child.kill('SIGKILL');
}

export interface LoadOptions {
  connections?: number;
  cookie?: string;
  /** Requests that warm the server up and do not count. */
  warmUp?: number;
  /** Requests of one round; `seconds` instead where answers a second are wanted, as short rounds misjudge them. */
  requests?: number;
  seconds?: number;
  rounds?: number;
}

/**
 * Loads one page from a process of its own, in many short rounds. The least processor time and the most answers a
 * second stand, because what else the machine does only ever takes from them; waiting is the median of the rounds.
 */
export async function load(server: Server, page: string, options: LoadOptions = {}): Promise<Figures> {
  const { warmUp = 3_000, requests = 500, rounds = 12, seconds } = options;
  let { errors } = await shoot(server.url + page, ['-a', warmUp], options);
  const figures: Omit<Figures, 'errors'>[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = cpuMs(server.pid);
    const shot = await shoot(server.url + page, seconds ? ['-d', seconds] : ['-a', requests], options);
    const spent = cpuMs(server.pid) - before;
    errors += shot.non2xx + shot.errors;
    figures.push({
      rps: Math.round(shot['2xx'] / shot.duration),
      cpuMs: round3(spent / (shot['2xx'] + shot.non2xx)),
      p50Ms: shot.latency.p50,
      p99Ms: shot.latency.p99,
    });
  }
  const sorted = (of: keyof Omit<Figures, 'errors'>) =>
    figures.map((round) => round[of]).sort((a, b) => a - b);
  const middle = Math.floor(rounds / 2);
  return {
    rps: sorted('rps').at(-1)!,
    cpuMs: sorted('cpuMs')[0]!,
    p50Ms: sorted('p50Ms')[middle]!,
    p99Ms: sorted('p99Ms')[middle]!,
    errors,
  };
}

interface Shot {
  '2xx': number;
  non2xx: number;
  errors: number;
  duration: number;
  latency: { p50: number; p99: number };
}

async function shoot(
  url: string,
  amount: [flag: '-a' | '-d', value: number],
  { connections = 10, cookie }: LoadOptions,
): Promise<Shot> {
  const program = path.join(root, 'node_modules/autocannon/autocannon.js');
  const headers = ['accept-encoding=gzip', 'accept=text/html', ...(cookie ? [`cookie=${cookie}`] : [])];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      program,
      ...['--json', '-c', String(connections), ...amount.map(String)],
      ...headers.flatMap((header) => ['-H', header]),
      url,
    ],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Shot;
}

/** Processor time a process has used since it started (ms), all its threads together. */
function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

export function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
