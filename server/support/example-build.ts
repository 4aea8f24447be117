import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { Outlet, RemixServer, useLoaderData, useRouteError } from '@remix-run/react';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { DatabaseUnavailable, isDatabaseUnavailable } from '../../app/platform/db/unavailable';

type Loader = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown;

/** Gates that hold a request until a test lets it go. */
export const gates = new Map<string, Promise<void>>();
/** How many requests came to each. */
export const arrivals = new Map<string, number>();

const guarded = (fn: Loader) =>
  Object.assign(async (args: LoaderFunctionArgs) => fn(args) ?? null, { permission: 'test' });
const Page = () => h('main', null, JSON.stringify(useLoaderData()));
const fail = (error: Error) => () => {
  throw error;
};

const MODULES: Record<string, { path?: string; index?: true; parent?: string; module: object }> = {
  root: {
    path: '',
    module: {
      default: () => h('html', null, h('body', null, h(Outlet))),
      ErrorBoundary: () =>
        h('html', null, h('body', null, `status ${(useRouteError() as { status?: number }).status ?? 500}`)),
    },
  },
  home: { index: true, module: { default: () => h('h1', null, 'Accueil') } },
  nonce: {
    path: 'nonce',
    module: { loader: guarded(({ context }) => ({ nonce: context.nonce, ip: context.ip })), default: Page },
  },
  company: { path: 'entreprise/:adherent', module: { default: () => h(Outlet) } },
  workers: {
    path: 'salaries',
    parent: 'company',
    module: {
      loader: guarded(({ params, request }) => ({ params, q: new URL(request.url).searchParams.get('q') })),
      action: guarded(async ({ request }) => ({
        got: Object.fromEntries(await request.formData()) as Record<string, string>,
      })),
      default: Page,
    },
  },
  files: { path: 'fichiers/*', module: { loader: guarded(({ params }) => new Response(params['*'])) } },
  redirect: {
    path: 'ancien',
    module: { loader: guarded(() => new Response(null, { status: 302, headers: { Location: '/' } })) },
  },
  echo: {
    path: 'echo',
    module: {
      action: guarded(async ({ request }) => new Response(String((await request.arrayBuffer()).byteLength))),
    },
  },
  upload: {
    path: 'televersement',
    module: {
      handle: { upload: true },
      action: guarded(async ({ request }) => new Response(String((await request.arrayBuffer()).byteLength))),
    },
  },
  forwarded: {
    path: 'forwarded',
    module: {
      loader: guarded(({ request, context }) =>
        Response.json({ ip: context.ip, url: request.url, for: request.headers.get('x-forwarded-for') }),
      ),
    },
  },
  slow: {
    path: 'lent/:gate',
    module: {
      loader: guarded(async ({ params }) => {
        arrivals.set(params.gate!, (arrivals.get(params.gate!) ?? 0) + 1);
        await gates.get(params.gate!);
        return new Response(`done ${params.gate}`);
      }),
    },
  },
  away: {
    path: 'absente',
    module: { loader: guarded(fail(new DatabaseUnavailable(new Error('secret cause')))), default: Page },
  },
  boom: { path: 'panne', module: { loader: guarded(fail(new Error('secret detail'))), default: Page } },
  api: { path: 'api/v1/suivi', module: { loader: guarded(() => Response.json({ ok: true })) } },
  leave: {
    path: 'entreprise/:adherent/depart',
    module: { loader: guarded(() => Response.redirect('http://portail.test/')) },
  },
  unguarded: { path: 'oubli', module: { loader: () => new Response('private') } },
};

/** A small application with one route for each thing the front must get right. */
export function exampleBuild(): ServerBuild {
  const routes: ServerBuild['routes'] = {};
  const assets: ServerBuild['assets']['routes'] = {};
  for (const [id, { path, index, parent, module }] of Object.entries(MODULES)) {
    const route = { id, path, index, parentId: id === 'root' ? undefined : (parent ?? 'root') };
    routes[id] = { ...route, module: module as ServerBuild['routes'][string]['module'] };
    const has = (name: string) => name in module;
    assets[id] = {
      ...route,
      module: `/assets/${id}.js`,
      hasAction: has('action'),
      hasLoader: has('loader'),
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: has('ErrorBoundary'),
    };
  }
  return {
    mode: 'production',
    routes,
    assets: {
      entry: { imports: [], module: '/assets/entry.client.js' },
      routes: assets,
      url: '',
      version: '1',
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
    },
    entry: {
      module: {
        default: (request, status, headers, context) => {
          const html = renderToString(h(RemixServer, { context, url: request.url }));
          headers.set('Content-Type', 'text/html; charset=utf-8');
          return new Response(html, { status, headers });
        },
        handleError: (error, { context }) => {
          if (isDatabaseUnavailable(error)) context.unavailable = true;
        },
      },
    },
  };
}
