import { matchRoutes, type AgnosticRouteObject } from '@remix-run/router';

export interface IndexedRoute {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  caseSensitive?: boolean;
}

export interface RouteIndex {
  /** Id of the route React Router would choose for this path, or `null`. */
  match(pathname: string): string | null;
}

interface Candidate {
  id: string;
  /** Place in React Router's ranking; the lowest wins. */
  rank: number;
}

interface Node {
  statics: Map<string, Node>;
  param?: Node;
  leaves: Candidate[];
  splats: Candidate[];
}

const newNode = (): Node => ({ statics: new Map(), leaves: [], splats: [] });

/**
 * A tree of path segments that answers as `matchRoutes` does on the whole table, in time that
 * does not grow with the number of routes. Tables that use what the tree does not know (optional
 * or case-sensitive segments) are given to `matchRoutes` itself.
 */
export function createRouteIndex(routes: Record<string, IndexedRoute>): RouteIndex {
  const tree = nest(routes);
  const unknown = Object.values(routes).some((route) => route.caseSensitive || !isPlain(route.path ?? ''));
  if (unknown) return { match: (pathname) => matchRoutes(tree, pathname)?.at(-1)?.route.id ?? null };

  const root = newNode();
  flatten(tree)
    .sort((a, b) => b.score - a.score || compareSiblings(a.places, b.places))
    .forEach(({ id, segments }, rank) => insert(root, segments, { id, rank }));

  return {
    match(pathname) {
      const found: Candidate[] = [];
      walk(root, segmentsOf(pathname), 0, found);
      let best: Candidate | null = null;
      for (const candidate of found) if (!best || candidate.rank < best.rank) best = candidate;
      return best?.id ?? null;
    },
  };
}

/** True when every segment is a word, a whole `:param` or a last `*`. */
function isPlain(path: string): boolean {
  return path
    .split('/')
    .every(
      (segment, at, all) =>
        /^(?:[^:*?]*|:[\w-]+)$/.test(segment) || (segment === '*' && at === all.length - 1),
    );
}

function nest(routes: Record<string, IndexedRoute>, parentId?: string): AgnosticRouteObject[] {
  return Object.values(routes)
    .filter((route) => (route.parentId || undefined) === parentId)
    .map(({ id, path, index, caseSensitive }) =>
      index
        ? { id, path, index: true as const, caseSensitive }
        : { id, path, caseSensitive, children: nest(routes, id) },
    );
}

interface Flat {
  id: string;
  segments: string[];
  score: number;
  places: number[];
}

/** React Router's own order: children before their parent, then by score, then by place among siblings. */
function flatten(tree: AgnosticRouteObject[], above = '', places: number[] = []): Flat[] {
  return tree.flatMap((route, place) => {
    const path = `${above}/${route.path ?? ''}`.replace(/\/{2,}/g, '/');
    const here = [...places, place];
    const below = route.children ? flatten(route.children, path, here) : [];
    if (route.path == null && !route.index) return below;
    const segments = path.split('/').filter(Boolean);
    return [...below, { id: route.id!, segments, score: score(path, route.index), places: here }];
  });
}

/** The empty strings around the slashes count too, as they do in React Router. */
function score(path: string, index?: boolean): number {
  const segments = path.split('/');
  let total = segments.length + (segments.includes('*') ? -2 : 0) + (index ? 2 : 0);
  for (const segment of segments)
    if (segment !== '*') total += segment === '' ? 1 : segment.startsWith(':') ? 3 : 10;
  return total;
}

function compareSiblings(a: number[], b: number[]): number {
  const siblings = a.length === b.length && a.slice(0, -1).every((place, i) => place === b[i]);
  return siblings ? a.at(-1)! - b.at(-1)! : 0;
}

function insert(root: Node, segments: string[], candidate: Candidate): void {
  let node = root;
  for (const segment of segments) {
    if (segment === '*') {
      node.splats.push(candidate);
      return;
    }
    if (segment.startsWith(':')) node = node.param ??= newNode();
    else {
      const key = segment.toLowerCase();
      const next = node.statics.get(key) ?? newNode();
      node.statics.set(key, next);
      node = next;
    }
  }
  node.leaves.push(candidate);
}

/** The decoded segments of a path; the front has refused what cannot be decoded. */
function segmentsOf(pathname: string): string[] {
  const segments = pathname.replace(/\/+$/, '').split('/').slice(1);
  return segments.map((segment) => decodeURIComponent(segment).replace(/\//g, '%2F'));
}

function walk(node: Node, segments: string[], at: number, found: Candidate[]): void {
  found.push(...node.splats);
  if (at === segments.length) {
    found.push(...node.leaves);
    return;
  }
  const segment = segments[at]!;
  const next = node.statics.get(segment.toLowerCase());
  if (next) walk(next, segments, at + 1, found);
  if (node.param && segment !== '') walk(node.param, segments, at + 1, found);
}
