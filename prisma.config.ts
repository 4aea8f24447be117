import { defineConfig } from 'prisma/config';

// `prisma generate` looks for a schema engine it does not use, and would download one:
// naming any existing executable is enough. Migrations run through @prisma/schema-engine-wasm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
