import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

interface StaticFile {
  type: string;
  etag: string;
  cacheControl: string;
  whole: Buffer;
  /** The copies packed at build, where there are. */
  packed: { br?: Buffer; gzip?: Buffer };
}

/**
 * Serves the client build from memory: it is small, and a file that is replaced on disk while the process runs can
 * neither fail a request nor mix two builds. Names under `/assets/` carry the hash of their content, so they may be
 * kept for a year; the others are asked again each time. Throws when a file is of a kind nobody said the type of.
 */
export function createStaticFiles(clientDir: string) {
  const files = readAll(clientDir);
  return (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
    const file = files.get(req.url!.split('?', 1)[0]!);
    if (!file) return next();
    res.setHeader('Cache-Control', file.cacheControl);
    res.setHeader('ETag', file.etag);
    if (req.headers['if-none-match'] === file.etag) {
      res.statusCode = 304;
      res.end();
      return;
    }
    const accepted = String(req.headers['accept-encoding'] ?? '');
    const encoding = (['br', 'gzip'] as const).find((name) => file.packed[name] && accepted.includes(name));
    const bytes = encoding ? file.packed[encoding]! : file.whole;
    if (encoding) res.setHeader('Content-Encoding', encoding);
    if (file.packed.br) res.setHeader('Vary', 'Accept-Encoding');
    res.setHeader('Content-Type', file.type);
    res.setHeader('Content-Length', bytes.length);
    res.end(req.method === 'HEAD' ? undefined : bytes);
  };
}

function readAll(folder: string): Map<string, StaticFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name).replaceAll(path.sep, '/'))
    // Hidden files are notes of the build.
    .filter((name) => !/(?:^|\/)\./.test(name));
  const present = new Set(names);
  const read = (name: string) => (present.has(name) ? readFileSync(path.join(folder, name)) : undefined);
  return new Map(
    names
      .filter((name) => !/\.(?:br|gz)$/.test(name))
      .map((name) => {
        const type = TYPES[path.extname(name)];
        if (!type) throw new Error(`${name}: say its type in server/static-files.ts`);
        const whole = readFileSync(path.join(folder, name));
        const etag = `"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
        const cacheControl = name.startsWith('assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, no-cache';
        const packed = { br: read(`${name}.br`), gzip: read(`${name}.gz`) };
        return [`/${name}`, { type, etag, cacheControl, whole, packed }];
      }),
  );
}
