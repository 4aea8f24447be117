import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Portal } from '../app/entry.server';
import { answerOptions, answerProbe, answerTooMany, refuse } from './answers';
import { createBodyReader, BODY_LIMIT, UPLOAD_LIMIT } from './body';
import { checkOrigin, checkTarget, dropForwarded, hostOf, parseProxies, peerOf, type Peer } from './checks';
import { createDrain } from './drain';
import { isHtml, sendResponse, toRequest } from './exchange';
import { createBranches, type Branch } from './remix-handler';
import { contentPolicy, createSecurityHeaders, isPersonal } from './security-headers';

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

export interface FrontLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface FrontOptions {
  /** 0 lets the system choose. */
  port: number;
  /** Address to listen on; all by default. */
  host?: string;
  /** Public address of the application, e.g. `https://portail.exemple.fr`. */
  appUrl: string;
  /** Addresses and networks of our reverse proxies. */
  trustedProxies?: string[];
  production?: boolean;
  /** The Remix server build, or how to get the current one (development). */
  build: ServerBuild | (() => Promise<ServerBuild>);
  portal: Pick<Portal, 'notReady' | 'stop' | 'apiWait'>;
  /** Static files; calls `next` for what is not one. */
  assets: Handler;
  log: FrontLog;
  /** Milliseconds: a slow client is cut after these. */
  timeouts?: { headers: number; request: number; check: number };
}

export interface Front {
  url: string;
  /** The port it listens on. */
  port: number;
  /** Stops accepting, lets the requests in flight end, then stops the application's parts. */
  close(): Promise<void>;
}

interface Exchange {
  requestId: string;
  /** Id of the matched route, for the log. */
  route: string | null;
  /** Fires when the client leaves before the end of the answer. */
  gone: AbortController;
}

const TIMEOUTS = { headers: 15_000, request: 120_000, check: 5_000 };

/** Starts the HTTP front: every check that must not depend on a route, then Remix with the matched branch. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const { build, portal, assets, log, timeouts = TIMEOUTS } = options;
  const appUrl = new URL(options.appUrl);
  const https = appUrl.protocol === 'https:';
  const proxies = parseProxies(options.trustedProxies ?? []);
  const securityHeaders = createSecurityHeaders({ https: https && options.production === true });
  const bodies = createBodyReader();
  const drain = createDrain();
  const current = typeof build === 'function' ? build : async () => build;
  let branches: { of: ServerBuild; find: (pathname: string) => Branch } | undefined;

  const server = createServer({
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    connectionsCheckingInterval: timeouts.check,
    keepAliveTimeout: 30_000,
    maxHeaderSize: 16 * 1024,
  });
  // A reader that takes nothing for this long holds memory for nothing.
  server.timeout = timeouts.request + 2 * timeouts.check;

  server.on('request', (req, res) => {
    const exchange: Exchange = { requestId: randomUUID(), route: null, gone: new AbortController() };
    const started = performance.now();
    const ended = drain.track(res);
    res.once('close', () => {
      ended();
      if (!res.writableFinished) exchange.gone.abort();
      if (res.statusCode < 400 && (req.method === 'GET' || req.method === 'HEAD')) return;
      const { requestId, route } = exchange;
      const ms = Math.round(performance.now() - started);
      log.info(
        { requestId, method: req.method, route, status: res.statusCode, sent: res.writableFinished, ms },
        'request',
      );
    });
    answer(req, res, exchange).catch((error: unknown) => {
      if (exchange.gone.signal.aborted) return;
      log.error({ requestId: exchange.requestId, route: exchange.route, err: error }, 'The front failed');
      if (res.headersSent) res.destroy();
      else refuse(req, res, 500, exchange.requestId);
    });
  });

  async function answer(req: IncomingMessage, res: ServerResponse, exchange: Exchange): Promise<void> {
    const { requestId } = exchange;
    const peer = peerOf(req, proxies);
    const host = hostOf(req, peer);
    if (!peer.proxied) dropForwarded(req);
    securityHeaders(req, res);
    res.setHeader('X-Request-Id', requestId);

    const probe = req.url === '/healthz' || req.url === '/readyz';
    if (probe && req.method === 'GET') {
      const alive = req.url === '/healthz';
      return answerProbe(res, alive ? [] : drain.draining ? ['draining'] : await portal.notReady());
    }
    const refusal = checkTarget(req, host, appUrl) ?? checkOrigin(req, host, appUrl);
    if (refusal) {
      for (const [name, value] of Object.entries(refusal.headers ?? {})) res.setHeader(name, value);
      return refuse(req, res, refusal.status, requestId);
    }
    if (req.method === 'OPTIONS') return answerOptions(req, res);
    const page = () => answerPage(req, res, exchange, peer, `${originScheme(req, peer)}://${host}`);
    if (req.method !== 'GET' && req.method !== 'HEAD') return page();
    await new Promise<void>((resolve, reject) => assets(req, res, () => page().then(resolve, reject)));
  }

  async function answerPage(
    req: IncomingMessage,
    res: ServerResponse,
    exchange: Exchange,
    peer: Peer,
    origin: string,
  ): Promise<void> {
    const { requestId, gone } = exchange;
    const serverBuild = await current();
    if (branches?.of !== serverBuild) branches = { of: serverBuild, find: createBranches(serverBuild, log) };
    const pathname = new URL(origin + req.url).pathname;
    const branch = branches.find(pathname);
    exchange.route = branch.leafId;
    if (branch.pattern?.startsWith('/api/')) {
      const wait = await portal.apiWait(peer.ip);
      if (wait !== null) return answerTooMany(res, wait);
    }

    const body = await bodies.read(req, branch.takesFiles ? UPLOAD_LIMIT : BODY_LIMIT);
    try {
      if (!body.ok) {
        if (body.reason === 'aborted') return;
        if (body.reason === 'busy') res.setHeader('Retry-After', '5');
        return refuse(req, res, body.reason === 'busy' ? 503 : 413, requestId);
      }
      const context: AppLoadContext = {
        nonce: randomUUID(),
        requestId,
        ip: peer.ip,
        userAgent: req.headers['user-agent'] ?? '',
        enhanceSrc: serverBuild.assets.entry.module,
        now: new Date(),
        unavailable: false,
      };
      const response = await branch.handle(toRequest(req, origin, body.body, gone.signal), context);
      if (gone.signal.aborted) return;
      const away = context.unavailable && response.status >= 500;
      if (away) res.setHeader('Retry-After', '5');
      if (away && !isHtml(response)) return refuse(req, res, 503, requestId);
      const headers: Record<string, string> = {};
      if (!response.headers.has('content-security-policy'))
        headers['Content-Security-Policy'] = contentPolicy(context.nonce, https);
      if (isPersonal(branch.pattern ?? pathname)) headers['Cache-Control'] = 'no-store';
      else if (!response.headers.has('cache-control')) headers['Cache-Control'] = 'private, no-cache';
      await sendResponse(req, res, response, {
        status: away ? 503 : undefined,
        headers,
        html: isHtml(response) ? context.html : undefined,
      });
    } finally {
      body.release();
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: appUrl.origin,
    port,
    close: () => drain.run(server, () => portal.stop()),
  };
}

function originScheme(req: IncomingMessage, peer: Peer): string {
  return peer.proxied && req.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
}
