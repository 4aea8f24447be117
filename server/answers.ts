import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_POLICY, errorPage } from './error-page';
import { sendWhole } from './exchange';

/** Answers with a status page instead of what was asked. */
export function refuse(req: IncomingMessage, res: ServerResponse, status: number, requestId: string): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.setHeader('Content-Security-Policy', ERROR_POLICY);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Vary', 'Accept-Language');
  if (req.method === 'HEAD') res.end();
  else sendWhole(res, errorPage(req, status, requestId), false);
}

/** Answers `/healthz` and `/readyz`: 503 with the names of what is missing. */
export function answerProbe(res: ServerResponse, notReady: string[]): void {
  const missing = notReady.length > 0;
  res.statusCode = missing ? 503 : 200;
  res.setHeader('Content-Type', 'application/json');
  res.setHeader('Cache-Control', 'no-store');
  if (missing) res.setHeader('Retry-After', '2');
  res.end(JSON.stringify(missing ? { status: 'unavailable', notReady } : { status: 'ok' }));
}

/** Answers the question a browser asks before a cross-site call; only the open API accepts one. */
export function answerOptions(req: IncomingMessage, res: ServerResponse): void {
  const open = req.url?.startsWith('/api/');
  res.statusCode = open ? 204 : 405;
  res.setHeader(open ? 'Access-Control-Allow-Methods' : 'Allow', open ? 'GET, HEAD' : 'GET, HEAD, POST');
  if (open) {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Allow-Headers', 'Accept, Content-Type, If-None-Match');
    res.setHeader('Access-Control-Max-Age', '86400');
  }
  res.end();
}

/** Tells a program that calls the open API too often when it may come back. */
export function answerTooMany(res: ServerResponse, seconds: number): void {
  res.statusCode = 429;
  res.setHeader('Retry-After', seconds);
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.setHeader('Cache-Control', 'no-store');
  const texte = `Trop de demandes. Recommencez dans ${seconds} secondes.`;
  res.end(JSON.stringify({ erreurs: [{ parametre: null, code: 'TROP_DE_DEMANDES', texte }] }));
}
