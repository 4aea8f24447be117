import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../environment';
import { EngineAdapter, EnginePool } from './engine-adapter';

const require = createRequire(import.meta.url);
const folder = path.join(root, 'prisma/migrations');

/** Prisma keeps its hands off these when it compares schemas. */
export const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Runs `use` with Prisma's schema engine bound to a database. It is the WebAssembly build, which comes with npm;
 * the binary of the command line would have to be downloaded.
 */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await (loaded ??= load());
  const pool = new EnginePool({ connectionString: url, max: 1 });
  const engine = await SchemaEngine.new(
    { datamodels: schema().files.map(named) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool)),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

/** The module keeps its memory in globals of its own: loaded twice, one instance would read the other's. */
let loaded: ReturnType<typeof load> | undefined;

async function load() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const imports = { ...glue };
  // It limits its wait for a lock to ten seconds and forgets the timer, which would hold up the end of the process.
  for (const name of Object.keys(imports).filter((each) => each.startsWith('__wbg_setTimeout')))
    Object.assign(imports, { [name]: (work: () => void, ms: number) => setTimeout(work, ms).unref() });
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': imports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  return glue;
}

/** `prisma/schema.prisma` as the engine wants it. */
export function schema(): SchemasContainer {
  const file = path.join(root, 'prisma/schema.prisma');
  return { files: [{ path: file, content: readFileSync(file, 'utf8') }] };
}

/** The folders of `prisma/migrations`, in the order in which they are applied. */
export function migrations(): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const lock = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
  };
}

function named(file: { path: string; content: string }): [string, string] {
  return [file.path, file.content];
}
