import { createHash } from 'node:crypto';

interface OpenJson {
  status?: number;
  /** Seconds anyone may keep the answer. */
  maxAge: number;
}

/** A JSON answer that any site may read and any cache may keep: CORS, `ETag`, 304 when the reader has it already. */
export function openJson(request: Request, body: unknown, { status = 200, maxAge }: OpenJson): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': `public, max-age=${maxAge}`,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ETag: etag,
  });
  if (status === 200 && knows(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { status, headers });
}

function knows(sent: string | null, etag: string): boolean {
  return sent?.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim())) ?? false;
}
