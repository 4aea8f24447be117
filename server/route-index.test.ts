import { matchRoutes, type AgnosticRouteObject } from '@remix-run/router';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouteIndex, type IndexedRoute } from './route-index';

function nested(routes: Record<string, IndexedRoute>, parentId?: string): AgnosticRouteObject[] {
  return Object.values(routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: nested(routes, id) }));
}

const word = fc.constantFrom('a', 'b', 'c', 'A', 'é');
const segment = fc.oneof({ weight: 3, arbitrary: word }, fc.constantFrom(':x', ':y'));
const path = fc.array(segment, { minLength: 0, maxLength: 3 });

/** Tables of up to 15 routes: each hangs below an earlier one and may be an index, a pathless layout or end with a splat. */
const table = fc
  .array(
    fc.record({ path, kind: fc.constantFrom('plain', 'plain', 'index', 'layout', 'splat'), under: fc.nat() }),
    {
      minLength: 1,
      maxLength: 15,
    },
  )
  .map((drafts) => {
    const routes: Record<string, IndexedRoute> = { root: { id: 'root', path: '' } };
    const parents = ['root'];
    drafts.forEach((draft, i) => {
      const id = `r${i}`;
      const parentId = parents[draft.under % parents.length]!;
      if (draft.kind === 'index') routes[id] = { id, parentId, index: true };
      else if (draft.kind === 'layout') routes[id] = { id, parentId };
      else
        routes[id] = {
          id,
          parentId,
          path: [...draft.path, ...(draft.kind === 'splat' ? ['*'] : [])].join('/'),
        };
      if (draft.kind === 'plain' || draft.kind === 'layout') parents.push(id);
    });
    return routes;
  });

const url = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', 'B', 'z', '%C3%A9', 'a%2Fb', ''), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([segments, slash]) => '/' + segments.join('/') + (slash && segments.length ? '/' : ''));

describe('route index', () => {
  it('chooses the same route as React Router on the whole table', () => {
    fc.assert(
      fc.property(table, fc.array(url, { minLength: 5, maxLength: 5 }), (routes, urls) => {
        const index = createRouteIndex(routes);
        const tree = nested(routes);
        for (const pathname of urls)
          expect([pathname, index.match(pathname)]).toEqual([
            pathname,
            matchRoutes(tree, pathname)?.at(-1)?.route.id ?? null,
          ]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([':id?', 'a?', 'fichier-:id.csv'])('leaves "%s" to React Router', (unusual) => {
    const routes = { root: { id: 'root', path: '' }, odd: { id: 'odd', parentId: 'root', path: unusual } };
    const index = createRouteIndex(routes);
    for (const pathname of ['/', '/a', '/7', '/fichier-7.csv', '/x', '/x/y'])
      expect(index.match(pathname)).toBe(matchRoutes(nested(routes), pathname)?.at(-1)?.route.id ?? null);
  });
});
