import type { ServerBuild } from '@remix-run/node';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Portal } from '../app/entry.server';
import { env } from '../app/platform/env.server';
import { log } from '../app/platform/log.server';
import { startFront } from './front';
import { createStaticFiles } from './static-files';

/** The program behind `build/front.js`: serves the build it lies in until it is asked to stop. */
const { PORT, HOST, NODE_ENV, TRUSTED_PROXIES, appUrl } = env();
if (NODE_ENV !== 'production')
  log.warn('NODE_ENV is not "production": React runs in its slow development mode');

// An error nobody caught leaves the process in an unknown state: it says so, without what the error quotes, and goes.
// A promise nobody waited for comes here too, unless the job queue knows it for a database that is away.
process.on('uncaughtException', (err: unknown) => {
  log.fatal({ err }, 'The process cannot go on');
  process.exit(1);
});

const buildDir = resolve(import.meta.dirname);
const build = (await import(pathToFileURL(`${buildDir}/server/index.js`).href)) as ServerBuild;
const { portal } = build.entry.module as ServerBuild['entry']['module'] & { portal: Portal };

await portal.start();
const front = await startFront({
  port: PORT,
  host: HOST,
  appUrl: appUrl.href,
  trustedProxies: TRUSTED_PROXIES,
  production: NODE_ENV === 'production',
  build,
  portal,
  assets: createStaticFiles(`${buildDir}/client`),
  log,
});
log.info({ port: front.port }, `Serving ${front.url}`);

let leaving = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave());

async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  // Whatever hangs, the process is gone before whoever stops it loses patience.
  setTimeout(() => process.exit(1), 9_800).unref();
  try {
    await front.close();
    process.exit(0);
  } catch (error) {
    log.error({ err: error }, 'The stop was not clean');
    process.exit(1);
  }
}
