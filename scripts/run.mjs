/**
 * First step of every npm command: `node scripts/run.mjs <command> [arguments]`.
 * Installs the packages when they are missing or the lockfile changed, then runs scripts/<command>.ts.
 * Plain JavaScript with no package, because it runs before any package is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
process.chdir(root);

if (!command || !existsSync(`scripts/${command}.ts`)) {
  console.error(`Unknown command: ${command ?? '(none)'}. See "scripts" in package.json.`);
  process.exit(2);
}
install();
run();

/** Brings node_modules in line with package-lock.json; does nothing when it already is. */
function install() {
  const stamp = 'node_modules/.installed';
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  // A node_modules linked from elsewhere belongs to somebody else: npm ci would empty it.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;

  // npm writes its own copy of the lockfile as the last act of an install, so this one was completed by hand.
  const done = statSync('node_modules/.package-lock.json', { throwIfNoEntry: false });
  const byHand = !existsSync(stamp) && done && done.mtimeMs > statSync('package-lock.json').mtimeMs;
  if (!byHand) {
    console.log('Installing packages…');
    // `npm ci` starts by emptying node_modules, and refuses a lockfile that lacks a package of another system.
    const fresh = !existsSync('node_modules') && npm('ci') === 0;
    const status = fresh ? 0 : npm('install', '--no-save');
    if (status !== 0) {
      console.error('The packages could not be installed; see the messages of npm above.');
      process.exit(status);
    }
  }
  writeFileSync(stamp, wanted);
}

function npm(...args) {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(program, [...args, ...options], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status ?? 1;
}

/** Runs the command, hands signals on to it and ends as it ends. */
function run() {
  // The fourth channel lets the command notice that this process was killed.
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${command}.ts`, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));

  // npm hands SIGTERM to its shell, which dies of it and tells nobody.
  const above = process.env.npm_lifecycle_event ? [process.ppid, parentOf(process.ppid)] : [];
  const watch = setInterval(() => {
    if (above.every((pid) => pid === undefined || isAlive(pid))) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 250);
}

function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
