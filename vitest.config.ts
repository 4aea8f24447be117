import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'server/**/*.test.ts', 'prisma/**/*.test.ts', 'scripts/**/*.test.ts', 'emails/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
