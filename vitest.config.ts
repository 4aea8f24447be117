import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const everything = ['app', 'docs', 'server', 'prisma', 'scripts', 'emails', 'e2e'].map(
  (dir) => `${dir}/**/*.test.{ts,tsx}`,
);
const onDatabase = '**/*.db.test.ts';
const onProduct = '**/*.run.test.ts';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: everything, exclude: [onDatabase, onProduct], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'services',
          include: everything.map((pattern) => pattern.replace('*.test.{ts,tsx}', '*.db.test.ts')),
          globalSetup: 'prisma/test-database.setup.ts',
          setupFiles: 'prisma/test-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // The product as a whole, started and hurt: one file after the other, on the build.
      {
        extends: true,
        test: {
          name: 'running',
          include: ['scripts/**/*.run.test.ts'],
          globalSetup: 'scripts/reliability/rig.setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
