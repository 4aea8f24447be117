import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { root } from './environment';

const example = parseEnv(readFileSync(path.join(root, '.env.example'), 'utf8'));

afterEach(() => vi.unstubAllEnvs());

it('lists exactly the settings that the portal reads', async () => {
  const { ENV_KEYS } = await import('../app/platform/env.server');
  expect(Object.keys(example).sort()).toEqual([...ENV_KEYS].sort());
});

it('works as it stands', async () => {
  for (const [key, value] of Object.entries(example)) vi.stubEnv(key, value);
  vi.resetModules();
  const { env } = await import('../app/platform/env.server');
  expect(env()).toMatchObject({ PORT: 3000, demo: true, origin: 'http://localhost:3000' });
});
