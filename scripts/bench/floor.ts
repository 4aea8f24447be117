import type { ServerBuild } from '@remix-run/node';
import path from 'node:path';
import { build } from '../build';
import { root } from '../environment';
import { load, round3, startServer, type Figures } from './load';
import { buildThrowaway } from './throwaway';

const FEW = 10;
const MANY = 200;
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

  const ours = await throughFront(portal);
  const remixServe = await throughRemixServe(stock);
  const few = await throughFront(plain, FEW);
  const many = await throughFront(plain, MANY);
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

async function throughFront(folder: string, count?: number): Promise<Figures> {
  const program = path.join(root, 'scripts/bench/bare-front.ts');
  const args = ['--import', 'tsx', program, folder, ...(count ? [String(count)] : [])];
  const server = await startServer(args, {}, '/healthz');
  return load(server, PAGE, { requests: 2_000 }).finally(server.stop);
}

async function throughRemixServe(folder: string): Promise<Figures> {
  const program = path.join(root, 'node_modules/@remix-run/serve/dist/cli.js');
  const server = await startServer([program, path.join(folder, 'server/index.js')], {}, PAGE);
  return load(server, PAGE, { warmUp: 1_500 }).finally(server.stop);
}
