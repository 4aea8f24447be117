import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGzip, gzipSync } from 'node:zlib';

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|javascript|manifest\+json)|image\/svg)/;
/** Under this many bytes the answer fits one packet anyway. */
const WORTH_PACKING = 1200;
/** Up to this many bytes compressing at once costs less than a stream and a thread hop. */
const AT_ONCE = 256 * 1024;

/** The web `Request` for a node request whose body has been read. `signal` fires when the client goes away. */
export function toRequest(
  req: IncomingMessage,
  origin: string,
  body: Buffer<ArrayBuffer> | null,
  signal: AbortSignal,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    if (typeof value === 'string') headers.set(name, value);
    else if (value) for (const one of value) headers.append(name, one);
  }
  // Concatenated, never resolved: a target that starts with "//" must not name another host.
  const request = new Request(origin + req.url, { method: req.method, headers, body });
  // A signal given to the constructor is followed through weak references, which only a full collection frees:
  // measured, that doubles the time and the memory that making a request takes.
  return Object.defineProperty(request, 'signal', { value: signal });
}

/**
 * Writes a web `Response`, whose status, headers and page yield to `override`. Text is packed with gzip at its
 * cheapest level: brotli is for static files, packed once at build. Resolves when all is sent; throws when the client left in the middle.
 */
export async function sendResponse(
  req: IncomingMessage,
  res: ServerResponse,
  response: Response,
  override: { status?: number; headers: Record<string, string>; html?: string },
): Promise<void> {
  res.statusCode = override.status ?? response.status;
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') res.appendHeader(name, value);
    else res.setHeader(name, value);
  }
  for (const [name, value] of Object.entries(override.headers)) res.setHeader(name, value);
  if ((response.body === null && override.html === undefined) || req.method === 'HEAD') {
    res.end();
    return;
  }
  const type = response.headers.get('content-type') ?? '';
  const compressible = COMPRESSIBLE.test(type) && !response.headers.has('content-encoding');
  if (compressible) res.appendHeader('Vary', 'Accept-Encoding');
  const gzip = compressible && /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));

  if (override.html !== undefined) sendWhole(res, override.html, gzip);
  else if (isHtml(response) || type.startsWith('application/json'))
    sendWhole(res, await response.text(), gzip);
  else {
    const source = Readable.fromWeb(response.body as ReadableStream);
    if (gzip) {
      res.removeHeader('Content-Length');
      res.setHeader('Content-Encoding', 'gzip');
      await pipeline(source, createGzip({ level: 1 }), res);
    } else await pipeline(source, res);
  }
}

export function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/**
 * Sends what is already in memory. Packing at once costs less than a stream and a thread hop, and a string that is
 * not packed leaves in one write together with the headers.
 */
export function sendWhole(res: ServerResponse, content: string, gzip: boolean): void {
  const bytes = Buffer.byteLength(content);
  if (!gzip || bytes < WORTH_PACKING || bytes > AT_ONCE) {
    res.setHeader('Content-Length', bytes);
    res.end(content);
    return;
  }
  const packed = gzipSync(content, { level: 1 });
  res.setHeader('Content-Encoding', 'gzip');
  res.setHeader('Content-Length', packed.length);
  res.end(packed);
}
