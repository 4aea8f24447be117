import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './environment';

/** Writes the Prisma client when the schema changed since it was written last. */
export function generate(): void {
  const stamp = path.join(root, '.cache/prisma-client');
  const client = path.join(root, 'app/platform/db/generated/client.ts');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'prisma/schema.prisma')))
    .update(readFileSync(path.join(root, 'node_modules/prisma/package.json')))
    .digest('hex');
  if (existsSync(client) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const prisma = path.join(root, 'node_modules/prisma/build/index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  });
  if (status !== 0) throw new Error(`The Prisma client could not be written:\n${stdout}${stderr}`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === import.meta.filename) generate();
