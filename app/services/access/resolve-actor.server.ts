import { hashToken } from '~/platform/crypto.server';
import { now, today } from '~/platform/clock.server';
import { inScope, queryFunction, systemScope } from '~/platform/db/index.server';
import { readCookie, SESSION } from '~/platform/session-cookie.server';
import type { CompanyAccess, PersonActor } from './actor';
import type { StaffRole } from '~/domain/access/roles';

export const SESSION_COOKIE = 'session';
const TOUCH_EVERY_MS = 5 * 60_000;

interface Row {
  sessionId: string;
  secondFactor: boolean;
  lastSeenAt: string;
  personId: string;
  name: string;
  email: string;
  locale: string | null;
  staffRole: StaffRole | null;
  totp: boolean;
  companies: CompanyAccess[];
}

/**
 * The person behind a request's session cookie, with the companies he may enter; null when there is
 * none, it was revoked, ended, or was not used for SESSION.idleMs.
 */
export async function resolveActor(request: Request, ip: string | null): Promise<PersonActor | null> {
  const token = readCookie(request, SESSION_COOKIE);
  return token ? actorOfToken(token, ip) : null;
}

/** The same for a session token in hand, such as one just opened. */
export async function actorOfToken(token: string, ip: string | null): Promise<PersonActor | null> {
  const [found] = await queryFunction<{ session: Row | null }>(
    'resolve-session',
    'SELECT app.resolve_session($1, $2, $3) AS session',
    [hashToken(token), now(), today()],
  );
  const row = found?.session;
  if (!row) return null;
  const idle = now().getTime() - new Date(row.lastSeenAt).getTime();
  if (idle > SESSION.idleMs) return null;
  if (idle > TOUCH_EVERY_MS) await touch(row.sessionId);
  const { lastSeenAt: _, ...person } = row;
  return {
    kind: 'person',
    ...person,
    ip,
    scope: {
      kind: 'person',
      personId: row.personId,
      adherentIds: [...new Set(row.companies.map((c) => c.adherentId))],
    },
    subject: { kind: 'person' },
  };
}

async function touch(sessionId: string): Promise<void> {
  await inScope(systemScope, (tx) =>
    tx.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now() } }),
  );
}
