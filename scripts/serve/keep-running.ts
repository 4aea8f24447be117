import { type ChildProcess, spawn } from 'node:child_process';
import { isAlive, until } from '../postgres/processes';

/** A program that is started again whenever it ends by itself. */
export type Kept = {
  /** Number of the process that runs now. */
  pid(): number | undefined;
  /** Settles, with the exit code, only if the program ended several times in a row without having run for a while. */
  gaveUp: Promise<number>;
  /** Ends it, so that a new one starts. */
  restart(): Promise<void>;
  /** Ends it and waits: politely, by force after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
};

const shortLife = 3_000;
const shortLives = 4;

/** Starts `node <args>` and keeps it running. `onStart` hears of every process. */
export function keepRunning(args: string[], env: NodeJS.ProcessEnv, onStart: (pid: number) => void): Kept {
  let child: ChildProcess | undefined;
  let stopping = false;
  let asked = false;
  let inARow = 0;
  let giveUp: (code: number) => void;
  const gaveUp = new Promise<number>((resolve) => (giveUp = resolve));

  const run = () => {
    const born = Date.now();
    child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    if (child.pid) onStart(child.pid);
    child.on('exit', (code, signal) => {
      if (stopping) return;
      if (asked) {
        asked = false;
        return run();
      }
      inARow = Date.now() - born < shortLife ? inARow + 1 : 0;
      if (inARow >= shortLives) return giveUp(code || 1);
      console.error(`The server ended (${signal ?? `code ${code}`}); starting it again.`);
      // Once is an accident and goes at once; again and again would only burn the machine.
      setTimeout(() => !stopping && run(), inARow > 1 ? 1_000 : 0);
    });
  };
  run();
  return {
    pid: () => child?.pid,
    gaveUp,
    restart: async () => {
      if (!child?.pid || child.exitCode !== null) return;
      asked = true;
      await end(child.pid, 15_000);
    },
    stop: async (patience = 15_000) => {
      stopping = true;
      if (child?.pid && child.exitCode === null) await end(child.pid, patience);
    },
  };
}

/** Ends a process: SIGTERM, and SIGKILL after `patience` milliseconds. */
export async function end(pid: number, patience: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGTERM');
  if (await until(() => !isAlive(pid), patience)) return;
  process.kill(pid, 'SIGKILL');
  await until(() => !isAlive(pid), 2_000);
}
