import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, say } from '../environment';

/** A step of the test command. `counts` is the report of a runner; a step without one counts as one check. */
export type Stage = { title: string; command: string[]; counts?: string };
export type Counts = { passed: number; failed: number };

const running = new Set<ChildProcess>();

/** Ends the steps that run now. */
export function endStages(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a step, prints its title, time and, if it has any, its output; answers how many checks passed and failed. */
export async function run({ title, command, counts }: Stage): Promise<Counts> {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`\n== ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  const text = Buffer.concat(output).toString().trimEnd();
  if (text && (code !== 0 || counts)) say(text);
  return countsOf(counts, code === 0);
}

type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/** A runner that failed without a failing test (a file that does not load) still counts as one failure. */
function countsOf(report: string | undefined, ok: boolean): Counts {
  const file = report && path.join(root, report);
  if (!file || !existsSync(file)) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const read = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  const { passed, failed } =
    'stats' in read
      ? { passed: read.stats.expected, failed: read.stats.unexpected + read.stats.flaky }
      : { passed: read.numPassedTests, failed: read.numFailedTests };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}
