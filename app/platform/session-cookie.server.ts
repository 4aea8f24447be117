import { env } from './env.server';

/** Twelve hours without use ends a session; so does thirty days in all. */
export const SESSION = { idleMs: 12 * 3_600_000, lifetimeMs: 30 * 24 * 3_600_000 } as const;

const prefixed = (name: string) => (env().secureCookies ? `__Host-${name}` : name);

/** The value of a cookie of ours in a request, or null. */
export function readCookie(request: Request, name: string): string | null {
  const wanted = `${prefixed(name)}=`;
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(wanted)) return decodeURIComponent(pair.slice(wanted.length));
  }
  return null;
}

/** Set-Cookie header; `maxAgeSeconds` 0 removes the cookie, undefined ends with the browser. */
export function writeCookie(name: string, value: string, maxAgeSeconds?: number): string {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`;
  const secure = env().secureCookies ? '; Secure' : '';
  return `${prefixed(name)}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`;
}
