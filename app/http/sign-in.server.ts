import type { AppLoadContext } from '@remix-run/node';
import { paths } from '~/paths';
import { readCookie, SESSION, writeCookie } from '~/platform/session-cookie.server';
import type { PersonActor } from '~/services/access/actor';
import { actorOfToken, SESSION_COOKIE } from '~/services/access/resolve-actor.server';
import type { Origin } from '~/services/access/sign-in.server';
import { safePath, seeOther } from './refuse';
import './load-context';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CHALLENGE = 'challenge';
const CHALLENGE_SECONDS = 900;

/** Where the browser of a request is, for sessions and the audit trail. */
export const originOf = ({ ip, userAgent }: AppLoadContext): Origin => ({ ip, userAgent });

/** Set-Cookie header that forgets which code this browser waits for. */
export const dropChallenge = (): string => writeCookie(CHALLENGE, '', 0);

/** Set-Cookie header that keeps which code this browser waits for. */
export const keepChallenge = (id: string): string => writeCookie(CHALLENGE, id, CHALLENGE_SECONDS);

/** The code this browser waits for, or null. */
export function readChallenge(request: Request): string | null {
  const id = readCookie(request, CHALLENGE);
  return id && UUID.test(id) ? id : null;
}

/** Set-Cookie header for the token of a session. */
export const sessionCookie = (token: string): string =>
  writeCookie(SESSION_COOKIE, token, SESSION.lifetimeMs / 1000);

/** Ends this browser's session and goes to a path. */
export const leave = (path: string): Response => seeOther(path, writeCookie(SESSION_COOKIE, '', 0));

/** Where someone begins: the service, his one company, his portfolio, or the choice among his companies. */
export function landingOf(person: PersonActor): string {
  if (person.staffRole) return paths.service();
  const numbers = [...new Set(person.companies.map(({ number }) => number))];
  if (numbers.length === 1 && numbers[0]) return paths.company(numbers[0]);
  return person.companies.some(({ via }) => via === 'mandate') ? paths.portfolio() : paths.companies();
}

/** Puts a new session into the browser and leads to `next`, or to where this person begins. */
export async function enter(
  token: string,
  { ip }: AppLoadContext,
  next: FormDataEntryValue | string | null,
  ...cookies: string[]
): Promise<Response> {
  const person = await actorOfToken(token, ip);
  if (!person) throw new Error('a session just opened must resolve');
  const path = safePath(typeof next === 'string' ? next : null, landingOf(person));
  return seeOther(path, sessionCookie(token), dropChallenge(), ...cookies);
}
