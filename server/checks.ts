import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** Why a request is refused before Remix sees it. */
export interface Refusal {
  status: 400 | 403 | 405;
  /** Short code for the log. */
  reason: string;
  headers?: Record<string, string>;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

export interface Peer {
  /** Address of the client. */
  ip: string;
  /** True when the socket's other end is one of our proxies, so that its `X-Forwarded-*` hold. */
  proxied: boolean;
}

/** Reads addresses and networks (`10.0.0.0/8`). Throws on anything else. */
export function parseProxies(list: string[]): BlockList | null {
  if (list.length === 0) return null;
  const proxies = new BlockList();
  for (const entry of list) {
    const [address = '', bits] = entry.split('/');
    if (!isIP(address)) throw new Error(`TRUSTED_PROXIES: "${entry}" is neither an address nor a network`);
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  return proxies;
}

/** Who is calling: the last address of `X-Forwarded-For` that is not one of our proxies. */
export function peerOf(req: IncomingMessage, proxies: BlockList | null): Peer {
  const socket = plainAddress(req.socket.remoteAddress ?? '');
  if (!proxies || !isProxy(proxies, socket)) return { ip: socket, proxied: false };
  const chain = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => plainAddress(part.trim()))
    .filter((address) => isIP(address) !== 0);
  const client = chain.reverse().find((address) => !isProxy(proxies, address));
  return { ip: client ?? socket, proxied: true };
}

function isProxy(proxies: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** An IPv4 address seen through an IPv6 socket, as IPv4. */
function plainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}

/** Removes what only a proxy may say, so that nothing behind can believe a stranger. */
export function dropForwarded(req: IncomingMessage): void {
  for (const name of Object.keys(req.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip')
      delete req.headers[name];
  }
}

/** The host the person typed: the proxy's word when it is ours, else the `Host` header. */
export function hostOf(req: IncomingMessage, peer: Peer): string {
  const forwarded = peer.proxied ? req.headers['x-forwarded-host'] : undefined;
  return String(forwarded ?? req.headers.host ?? '').toLowerCase();
}

/** Refuses unknown methods, odd targets and hosts that are neither the application's nor this machine's. */
export function checkTarget(req: IncomingMessage, host: string, appUrl: URL): Refusal | null {
  if (!METHODS.includes(req.method ?? ''))
    return { status: 405, reason: 'method', headers: { Allow: METHODS.join(', ') } };
  if (!req.url?.startsWith('/')) return { status: 400, reason: 'target' };
  if (req.url.includes('%') && !isDecodable(req.url)) return { status: 400, reason: 'target' };
  if ((req.headersDistinct.host?.length ?? 0) !== 1) return { status: 400, reason: 'host' };
  if (host !== appUrl.host && !LOOPBACK.test(host)) return { status: 400, reason: 'host' };
  return null;
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0]!);
    return true;
  } catch {
    return false;
  }
}

/**
 * Refuses a change asked for by another site. A browser says so by `Sec-Fetch-Site` or `Origin`, which a page
 * cannot forge; a program that sends neither carries no one's cookies by accident.
 * Remix' own check knows neither `?_data=` nor resource routes.
 */
export function checkOrigin(req: IncomingMessage, host: string, appUrl: URL): Refusal | null {
  if (SAFE.has(req.method ?? '')) return null;
  const site = req.headers['sec-fetch-site'];
  const { origin, referer } = req.headers;
  const refusal: Refusal = { status: 403, reason: 'cross-site' };
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refusal;
  if (origin !== undefined) {
    if (origin === 'null') return site === 'same-origin' ? null : refusal;
    return isOwnOrigin(origin, host, appUrl) ? null : refusal;
  }
  if (site === undefined && referer !== undefined) return isOwnOrigin(referer, host, appUrl) ? null : refusal;
  return null;
}

function isOwnOrigin(origin: string, host: string, appUrl: URL): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.host === appUrl.host) return url.protocol === appUrl.protocol;
  return url.host === host && LOOPBACK.test(host) && url.protocol === 'http:';
}
