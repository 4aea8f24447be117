import type { ServerBuild } from '@remix-run/node';
import { pathToFileURL } from 'node:url';
import { startFront } from '../../server/front';
import { createStaticFiles } from '../../server/static-files';

/** Serves a built application that has no portal behind it through our front, with its first `count` routes only. */
const [folder = '', count = ''] = process.argv.slice(2);
const whole = (await import(pathToFileURL(`${folder}/server/index.js`).href)) as ServerBuild;
const first = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).slice(0, Number(count)));
const port = Number(process.env.PORT);

const front = await startFront({
  port,
  appUrl: `http://localhost:${port}`,
  production: true,
  build: {
    ...whole,
    routes: first(whole.routes),
    assets: { ...whole.assets, routes: first(whole.assets.routes) },
  },
  portal: { apiWait: async () => null, notReady: async () => [], stop: async () => undefined },
  assets: createStaticFiles(`${folder}/client`),
  log: { info: () => undefined, error: console.error },
});
process.on('SIGTERM', () => void front.close().then(() => process.exit(0)));
