import { json } from '@remix-run/node';

/** What one may not see and what does not exist get the same answer. */
export const notFound = (): Response => new Response('Not Found', { status: 404 });

/** A redirect after a form was taken; 303 so that going back or reloading never sends it again. */
export function seeOther(path: string, ...cookies: string[]): Response {
  const headers = new Headers({ Location: path });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** 429 with the seconds to wait. */
export const tooMany = (seconds: number): Response =>
  new Response('Too Many Requests', { status: 429, headers: { 'Retry-After': String(seconds) } });

/**
 * A path of this site built from input, or the fallback: never another host, never a scheme,
 * never a control character.
 */
export function safePath(input: string | null | undefined, fallback: string): string {
  if (!input || !/^\/(?![/\\])[\x21-\x7e]*$/.test(input) || input.includes('\\')) return fallback;
  try {
    const url = new URL(input, 'http://here.invalid');
    return url.host === 'here.invalid' && !url.pathname.startsWith('//')
      ? url.pathname + url.search + url.hash
      : fallback;
  } catch {
    return fallback;
  }
}

/**
 * The page of a form again, with what was typed: 422 when it was refused, 409 when a colleague was faster.
 * Typed as the data itself, so that the page reads it with `useRefusal`.
 */
export const again = <T>(data: T, status: 422 | 409 | 429 = 422): T => json(data, { status }) as unknown as T;
