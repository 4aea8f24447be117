import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir, root } from '../environment';

/** The stock entry streams from the shell on, and leaves its abort timer running. */
const STREAMING = `
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
export default (request, status, headers, context) => new Promise((resolve, reject) => {
  const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} abortDelay={5000} />, {
    onShellReady() {
      const body = new PassThrough();
      headers.set('Content-Type', 'text/html');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    },
    onShellError: reject,
  });
  setTimeout(abort, 5000);
});`;

const AT_ONCE = `
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
export default (request, status, headers, context) => {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response('<!DOCTYPE html>' + renderToString(<RemixServer context={context} url={request.url} />), { status, headers });
};`;

const document = (scripts: boolean) => `
import { Links, Meta, Outlet${scripts ? ', Scripts' : ''} } from '@remix-run/react';
export default () => (
  <html lang="fr">
    <head><meta charSet="utf-8" /><Meta /><Links /></head>
    <body><Outlet />${scripts ? '<Scripts />' : ''}</body>
  </html>
);`;

const PAGE = `
export const meta = () => [{ title: 'Page' }];
export const loader = () => new Response('{"name":"Nora"}', { headers: { 'Content-Type': 'application/json' } });
loader.permission = 'bench';
import { useLoaderData } from '@remix-run/react';
export default () => <main><h1>Bonjour {useLoaderData().name}</h1><p>Une page.</p></main>;`;

/**
 * Builds an application of `count` plain routes below DATA_DIR and gives the folder of its build.
 * 'stock' is what Remix makes by itself: streaming, scripts. 'plain' is written the way the portal is.
 */
export function buildThrowaway(count: number, kind: 'stock' | 'plain'): string {
  const folder = path.join(dataDir(), `bench/${kind}-${count}`);
  const app = path.join(folder, 'app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(app, 'pages'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  // The root is a route too.
  const pages = Array.from({ length: count - 1 }, (_, n) => n);
  const path_ = (n: number) => (n === 0 ? 'bare' : `zone-${n % 7}/:id/page-${n}`);
  write('package.json', '{"type":"module","sideEffects":false}');
  write('app/root.jsx', document(kind === 'stock'));
  write('app/entry.server.jsx', kind === 'stock' ? STREAMING : AT_ONCE);
  for (const n of pages) write(`app/pages/page-${n}.jsx`, PAGE);
  const routes = pages.map((n) => `route('${path_(n)}', 'pages/page-${n}.jsx')`);
  write(
    'app/routes.js',
    `import { route } from '@remix-run/route-config';\nexport default [${routes.join(',\n')}];`,
  );
  write(
    'vite.config.js',
    `import { vitePlugin as remix } from '@remix-run/dev';
import config from ${JSON.stringify(path.join(root, 'remix.config.js'))};
export default { plugins: [remix(config)], logLevel: 'error' };`,
  );
  if (!existsSync(path.join(folder, 'node_modules')))
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));

  const cli = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'vite:build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The application to compare with could not be built');
  return path.join(folder, 'build');
}
