import type { ServerBuild } from '@remix-run/node';
import path from 'node:path';
import { build } from '../build';
import { root } from '../environment';
import { type Figures, load, round3, type Server, startServer } from './load';
import { buildThrowaway } from './throwaway';

const FEW = 10;
const MANY = 200;
const TURNS = 4;
const PAGE = '/bare';

/**
 * A bare page through our front, in the portal's own frame and among all its routes, against a bare page of stock
 * remix-serve among as many. Then plain applications of 10 and of 200 routes through our front.
 */
export async function measure(): Promise<object> {
  await build();
  const portal = path.join(root, 'build');
  const { routes: table } = (await import(path.join(portal, 'server/index.js'))) as ServerBuild;
  const routes = Object.keys(table).length + 1;
  const stock = buildThrowaway(routes, 'stock');
  const plain = buildThrowaway(MANY, 'plain');

  const [ours, remixServe] = await inTurns([front(portal), remixServer(stock)]);
  const [few, many] = await inTurns([front(plain, FEW), front(plain, MANY)]);
  if (!ours || !remixServe || !few || !many) throw new Error('a measure is missing');
  return {
    routes,
    ours,
    remixServe,
    ratio: { rps: round3(ours.rps / remixServe.rps), cpu: round3(remixServe.cpuMs / ours.cpuMs) },
    growth: {
      from: FEW,
      to: MANY,
      cpuMs: [few.cpuMs, many.cpuMs],
      ratio: round3(many.cpuMs / few.cpuMs),
    },
  };
}

/** Measures servers one after the other, several times over, so that what the machine does meanwhile meets them all. */
async function inTurns(starting: Promise<Server>[]): Promise<Figures[]> {
  const servers = await Promise.all(starting);
  const turns: Figures[][] = servers.map(() => []);
  try {
    for (let turn = 0; turn < TURNS; turn++)
      for (const [at, server] of servers.entries())
        turns[at]!.push(await load(server, PAGE, { warmUp: turn === 0 ? 3_000 : 50, rounds: 2, seconds: 3 }));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  return turns.map((figures) => ({
    rps: Math.max(...figures.map(({ rps }) => rps)),
    cpuMs: Math.min(...figures.map(({ cpuMs }) => cpuMs)),
    p50Ms: Math.min(...figures.map(({ p50Ms }) => p50Ms)),
    p99Ms: Math.min(...figures.map(({ p99Ms }) => p99Ms)),
    errors: figures.reduce((sum, { errors }) => sum + errors, 0),
  }));
}

function front(folder: string, count?: number): Promise<Server> {
  const program = path.join(root, 'scripts/bench/bare-front.ts');
  const args = ['--import', 'tsx', program, folder, ...(count ? [String(count)] : [])];
  return startServer(args, {}, '/healthz');
}

function remixServer(folder: string): Promise<Server> {
  const program = path.join(root, 'node_modules/@remix-run/serve/dist/cli.js');
  return startServer([program, path.join(folder, 'server/index.js')], {}, PAGE);
}
