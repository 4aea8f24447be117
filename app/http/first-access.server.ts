import { readCookie, writeCookie } from '~/platform/session-cookie.server';
import { type FirstAccess, openFirstAccess, sealFirstAccess } from '~/services/access/first-access.server';

const COOKIE = 'premier-acces';

/** The steps of the first access that this browser has taken. */
export const readFirstAccess = (request: Request): FirstAccess | null =>
  openFirstAccess(readCookie(request, COOKIE));

/** Set-Cookie header that keeps them. */
export const keepFirstAccess = (steps: FirstAccess): string =>
  writeCookie(COOKIE, sealFirstAccess(steps), 1800);

/** Set-Cookie header that forgets them. */
export const dropFirstAccess = (): string => writeCookie(COOKIE, '', 0);
