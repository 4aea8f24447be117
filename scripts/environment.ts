import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

/** Folder of everything the product writes: `DATA_DIR`, by default `.data`. */
export function dataDir(): string {
  return path.resolve(root, process.env.DATA_DIR || '.data');
}

/** Writes one line about what is going on. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
