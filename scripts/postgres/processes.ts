import { readFileSync } from 'node:fs';

/**
 * Names a process so that another one which gets the same number later is not taken for it:
 * the number and, where the system tells it, the moment it started.
 */
export function processName(pid: number): string {
  return `${pid} ${startTime(pid) ?? ''}`.trim();
}

/** Whether the process named by `processName` still runs. */
export function isRunning(name: string): boolean {
  const [pid, started] = name.split(' ');
  return isAlive(Number(pid)) && (!started || startTime(Number(pid)) === started);
}

/** Whether a process with this number runs; one that ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return stat(pid)?.[0] !== 'Z';
}

/** Command line of a process, empty where the system does not tell. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Waits until `done` answers true; false when `ms` milliseconds went by first. */
export async function until(done: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return true;
}

function startTime(pid: number): string | undefined {
  return stat(pid)?.[19];
}

/** Fields of /proc/PID/stat from the state on; the name before it may hold spaces. */
function stat(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
