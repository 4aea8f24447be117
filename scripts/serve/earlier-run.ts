import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from '../environment';
import { isRunning, processName } from '../postgres/processes';
import { end } from './keep-running';

type Run = { starter: string; server: string };

const file = () => path.join(dataDir(), 'run.json');

/** Notes which processes serve this DATA_DIR. */
export function noteRun(serverPid: number): void {
  mkdirSync(dataDir(), { recursive: true });
  const run: Run = { starter: processName(process.pid), server: processName(serverPid) };
  writeFileSync(file(), JSON.stringify(run));
}

/** Forgets the run that ends now. */
export function forgetRun(): void {
  rmSync(file(), { force: true });
}

/**
 * Ends what is left of an earlier start on this DATA_DIR: after `kill -9` of the starter its server still holds
 * the port. Answers whether there was anything.
 */
export async function endEarlierRun(): Promise<boolean> {
  if (!existsSync(file())) return false;
  const { starter, server } = JSON.parse(readFileSync(file(), 'utf8') || '{}') as Partial<Run>;
  const left = [starter, server].filter((name): name is string => name !== undefined && isRunning(name));
  for (const name of left) if (isRunning(name)) await end(parseInt(name), 20_000);
  forgetRun();
  return left.length > 0;
}
