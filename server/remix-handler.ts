import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import { createRouteIndex } from './route-index';

/** A route of the build with its ancestors, and the Remix handler that knows only them. */
export interface Branch {
  /** Id of the matched route; `null` when nothing matches and the root shows the 404. */
  leafId: string | null;
  /** Full path of the matched route, e.g. `/entreprise/:adherent/salaries`; `null` as above. */
  pattern: string | null;
  /** True when the route's `handle` says `upload: true`: it may receive a file. */
  takesFiles: boolean;
  handle: (request: Request, context: AppLoadContext) => Promise<Response>;
}

type Route = ServerBuild['routes'][string];

/**
 * Finds the branch of a path and keeps one Remix handler for each.
 * Remix ranks its whole route table several times for every request; a table of one branch costs next to nothing.
 */
export function createBranches(
  build: ServerBuild,
  log: { error(facts: object, message: string): void },
): (pathname: string) => Branch {
  const index = createRouteIndex(build.routes);
  const branches = new Map<string | null, Branch>();
  const rootId = Object.values(build.routes).find((route) => !route.parentId)!.id;

  return (pathname) => {
    const leafId = index.match(pathname);
    let branch = branches.get(leafId);
    if (!branch) {
      const ids = leafId ? ancestry(build.routes, leafId) : [rootId];
      const open = ids.filter((id) => id !== rootId && isUnguarded(build.routes[id]!));
      if (open.length > 0) log.error({ routes: open }, 'A loader or action without permission is not served');
      branch = {
        leafId,
        pattern:
          leafId &&
          `/${ids
            .map((id) => build.routes[id]!.path)
            .filter(Boolean)
            .join('/')}`,
        takesFiles: leafId !== null && takesFiles(build.routes[leafId]!),
        handle: createRequestHandler(only(build, open.length > 0 ? [rootId] : ids), build.mode),
      };
      if (leafId && takesFormsOnly(build.routes[leafId]!)) {
        const { handle } = branch;
        const nothing = createRequestHandler(only(build, [rootId]), build.mode);
        branch.handle = (request, context) =>
          (request.method === 'GET' || request.method === 'HEAD' ? nothing : handle)(request, context);
      }
      branches.set(leafId, branch);
    }
    return branch;
  };
}

/** A second lock: guards mark what they wrap, and what bears no mark is answered by 404. */
function isUnguarded({ module: { loader, action } }: Route): boolean {
  return [loader, action].some((fn) => fn && !('permission' in fn));
}

/** An address that only takes forms shows the ordinary 404 to whoever follows it as a link. */
function takesFormsOnly({ module: { loader, default: page } }: Route): boolean {
  return !loader && !page;
}

function takesFiles({ module: { handle } }: Route): boolean {
  return typeof handle === 'object' && handle !== null && 'upload' in handle && handle.upload === true;
}

function ancestry(routes: Record<string, Route>, leafId: string): string[] {
  const ids: string[] = [];
  for (let id: string | undefined = leafId; id; id = routes[id]?.parentId) ids.unshift(id);
  return ids;
}

function only(build: ServerBuild, ids: string[]): ServerBuild {
  const pick = <T>(all: Record<string, T>) => Object.fromEntries(ids.map((id) => [id, all[id]!]));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
