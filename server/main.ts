import type { ServerBuild } from '@remix-run/node';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Portal } from '../app/platform/lifecycle.server';
import { startFront } from './front';
import { createStaticFiles } from './static-files';

const log = {
  info: (facts: object, message: string) => console.log(JSON.stringify({ ...facts, message })),
  error: (facts: object, message: string) => console.error(message, facts),
};

const buildDir = resolve(process.argv[2] ?? 'build');
const build = (await import(pathToFileURL(`${buildDir}/server/index.js`).href)) as ServerBuild;
const { portal } = build.entry.module as ServerBuild['entry']['module'] & { portal: Portal };
const port = Number(process.env.PORT ?? 3000);

await portal.start();
const front = await startFront({
  port,
  appUrl: process.env.APP_URL ?? `http://localhost:${port}`,
  trustedProxies: process.env.TRUSTED_PROXIES,
  production: process.env.NODE_ENV === 'production',
  build,
  portal,
  assets: createStaticFiles(`${buildDir}/client`),
  log,
});
console.log(`Ready: ${front.url}`);

let leaving = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (leaving) return;
    leaving = true;
    front.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'The stop was not clean');
        process.exit(1);
      },
    );
  });
}
