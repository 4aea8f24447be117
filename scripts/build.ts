import { build as bundle } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './environment';
import { generate } from './generate';

const SOURCES = ['app', 'server', 'emails', 'public'];
const SETTINGS = [
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
  'tsconfig.json',
  'prisma/schema.prisma',
];
const STAMP = path.join(root, 'build/.sources');
const PACKABLE = /\.(?:js|css|svg|json|txt|webmanifest)$/;

/**
 * Makes `build/` from the sources when they changed since it was made: the Remix build (`server/index.js`,
 * `client/`) and the HTTP front (`front.js`). Returns false when there was nothing to do. Throws when it fails.
 */
export async function build(): Promise<boolean> {
  generate();
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false;
  rmSync(path.join(root, 'build'), { recursive: true, force: true });

  const remix = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js');
  // Its warnings are about packages of others; what it says matters when it fails.
  const { status, stdout, stderr } = spawnSync(process.execPath, [remix, 'vite:build'], {
    cwd: root,
    encoding: 'utf8',
    // A build made while testing must be the one that is served for real.
    env: { ...process.env, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
  });
  if (status !== 0) throw new Error(`The pages could not be built:\n${stdout}${stderr}`);

  await bundle({
    entryPoints: [path.join(root, 'server/main.ts')],
    outfile: path.join(root, 'build/front.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { '~': path.join(root, 'app') },
    logLevel: 'warning',
  });
  pack(path.join(root, 'build/client'));
  writeFileSync(STAMP, wanted);
  return true;
}

/** Hash of everything that ends up in the build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) => filesUnder(path.join(root, folder)))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .concat(SETTINGS.map((file) => path.join(root, file)))
    .sort();
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Writes a brotli and a gzip copy beside each text file: packed hard, once, instead of lightly at each request. */
function pack(folder: string): void {
  for (const file of filesUnder(folder).filter((name) => PACKABLE.test(name))) {
    const content = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

if (process.argv[1] === import.meta.filename) {
  console.log((await build()) ? 'Built.' : 'The build is up to date.');
}
