import type { ServerBuild } from '@remix-run/node';
import { createElement } from 'react';
import { pathToFileURL } from 'node:url';
import { startFront } from '../../server/front';
import { createStaticFiles } from '../../server/static-files';

/**
 * Serves a build through our front without a database: its first `count` routes, or all of them and one bare page
 * at /bare when no count is given.
 */
const [folder = '', count] = process.argv.slice(2);
const whole = (await import(pathToFileURL(`${folder}/server/index.js`).href)) as ServerBuild;
const port = Number(process.env.PORT);

const front = await startFront({
  port,
  appUrl: `http://localhost:${port}`,
  production: true,
  build: count ? withFirst(Number(count)) : withBarePage(),
  portal: { apiWait: async () => null, notReady: async () => [], stop: async () => undefined },
  assets: createStaticFiles(`${folder}/client`),
  log: { info: () => undefined, error: console.error },
});
process.on('SIGTERM', () => void front.close().then(() => process.exit(0)));

function withFirst(many: number): ServerBuild {
  const first = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).slice(0, many));
  return {
    ...whole,
    routes: first(whole.routes),
    assets: { ...whole.assets, routes: first(whole.assets.routes) },
  };
}

function withBarePage(): ServerBuild {
  const route = { id: 'bare', parentId: 'root', path: 'bare' };
  const loader = Object.assign(() => Response.json({ name: 'Nora' }), { permission: 'bench' });
  const page = () => createElement('h1', null, 'Bonjour');
  const facts = { hasAction: false, hasLoader: true, hasClientAction: false, hasClientLoader: false };
  const entry = { ...route, ...facts, hasErrorBoundary: false, module: '' };
  return {
    ...whole,
    routes: { ...whole.routes, bare: { ...route, module: { default: page, loader } } },
    assets: { ...whole.assets, routes: { ...whole.assets.routes, bare: entry } },
  };
}
