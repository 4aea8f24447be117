import type { RouteConfigEntry } from '@remix-run/route-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { can, type Permission } from '../app/domain/access/permissions';
import table from '../app/routes';
import { isPersonal } from './security-headers';
import { testFront, type TestFront } from './support/front';

interface Module {
  loader?: { permission?: Permission };
  action?: { permission?: Permission };
  default?: unknown;
}

const modules = import.meta.glob<Module>('../app/routes/**/*.{ts,tsx}');
const routes = flatten((await table) as RouteConfigEntry[]);

function flatten(entries: RouteConfigEntry[], above = ''): { file: string; path: string }[] {
  return entries.flatMap((entry) => {
    const path = [above, entry.path].filter(Boolean).join('/');
    return [{ file: entry.file, path: `/${path}` }, ...flatten(entry.children ?? [], path)];
  });
}

const load = (file: string) => modules[`../app/${file}`]!();
/** The address of a route with something in place of its parameters. */
const address = (path: string) => path.replace(/:[\w-]+/g, 'x').replace('*', 'x');

describe('every route', () => {
  let front: TestFront;
  beforeAll(async () => {
    front = await testFront();
  });
  afterAll(() => front.close());

  it('is in the table, and the table names no other', () => {
    const files = Object.keys(modules)
      .filter((file) => !file.includes('.test.'))
      .map((file) => file.replace('../app/', ''));
    expect([...new Set(routes.map(({ file }) => file))].sort()).toEqual(files.sort());
  });

  it.each(routes)('$path has its permission on whatever it loads or does', async ({ file, path }) => {
    const { loader, action } = await load(file);
    for (const handler of [loader, action]) {
      if (!handler) continue;
      expect(handler.permission).toBeTypeOf('string');
      // The front forbids caches to keep what is not for everyone, and knows it by the path.
      if (!can({ kind: 'anonymous' }, handler.permission!)) expect(path).toSatisfy(isPersonal);
    }
  });

  it.each(routes)('$path takes no change from another site', async ({ path }) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      for (const query of ['', '?_data=root', '?index']) {
        const { status } = await front.ask(address(path) + query, {
          method,
          headers: { origin: 'https://evil.test' },
        });
        expect([method, query, status]).toEqual([method, query, 403]);
      }
  });
});
