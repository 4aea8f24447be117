import path from 'node:path';
import { root } from '../environment';
import { load, round3, startServer, type Figures } from './load';
import { buildThrowaway } from './throwaway';

const FEW = 10;
const MANY = 200;
const PAGE = '/bare';

/** A bare page through our front with as many routes as the portal has, against stock remix-serve with as many. */
export async function measure(): Promise<object> {
  const routes = await portalRoutes();
  const plain = buildThrowaway(Math.max(MANY, routes), 'plain');
  const stock = buildThrowaway(routes, 'stock');

  const ours = await throughFront(plain, routes);
  const remixServe = await throughRemixServe(stock);
  const few = await throughFront(plain, FEW);
  const many = await throughFront(plain, MANY);
  return {
    routes,
    ours,
    remixServe,
    ratio: round3(ours.rps / remixServe.rps),
    growth: {
      from: FEW,
      to: MANY,
      cpuMs: [few.cpuMs, many.cpuMs],
      ratio: round3(many.cpuMs / few.cpuMs),
    },
  };
}

async function portalRoutes(): Promise<number> {
  const { build } = await import('../build');
  await build();
  const { readFileSync } = await import('node:fs');
  const manifest = readFileSync(path.join(root, 'build/server/index.js'), 'utf8');
  return manifest.split('parentId:').length;
}

async function throughFront(folder: string, count: number): Promise<Figures> {
  const program = path.join(root, 'scripts/bench/bare-front.ts');
  const server = await startServer(['--import', 'tsx', program, folder, String(count)], {}, '/healthz');
  return load(server, PAGE, { requests: 6_000, rounds: 5 }).finally(server.stop);
}

async function throughRemixServe(folder: string): Promise<Figures> {
  const program = path.join(root, 'node_modules/@remix-run/serve/dist/cli.js');
  const server = await startServer([program, path.join(folder, 'server/index.js')], {}, PAGE);
  return load(server, PAGE, { requests: 1_500 }).finally(server.stop);
}
