import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { hashToken, newToken } from '~/platform/crypto.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { SESSION } from '~/platform/session-cookie.server';
import { audit } from './audit.server';
import { systemActor } from './actor';
import {
  CODE_MINUTES,
  issueCode,
  mayAskForCode,
  mayTryCode,
  type Origin,
  tryCode,
} from './email-proof.server';

export type { Origin };

/**
 * Sends a code to an address. The work, the answer and the time are the same whether an account
 * exists: an unknown address gets a mail that says so, which only its owner reads.
 * Out: the id to keep in the browser for `verifySignInCode`, or the seconds to wait.
 */
export async function requestSignInCode(
  email: string,
  locale: Locale,
  from: Origin,
): Promise<{ challenge: string } | { waitSeconds: number }> {
  const wait = await mayAskForCode(email, from.ip);
  if (wait !== null) return { waitSeconds: wait };
  return inScope(systemScope, async (tx) => {
    const person = await tx.person.findUnique({
      where: { email },
      select: { id: true, locale: true, disabledAt: true },
    });
    const known = person && !person.disabledAt ? person : null;
    const { challenge, code } = await issueCode(tx, {
      email,
      purpose: 'sign-in',
      personId: known?.id ?? null,
    });
    const mail = { to: email, locale: (known?.locale as Locale | null) ?? locale };
    if (known)
      await queueMail(tx, {
        ...mail,
        template: 'access/sign-in-code',
        data: { code, minutes: CODE_MINUTES },
      });
    else await queueMail(tx, { ...mail, template: 'access/no-account', data: {} });
    return { challenge };
  });
}

/** The address a challenge was sent to, for the page that asks for the code; null when unknown. */
export async function challengeEmail(challenge: string): Promise<string | null> {
  const row = await inScope(systemScope, (tx) =>
    tx.signInCode.findUnique({ where: { id: challenge }, select: { email: true } }),
  );
  return row?.email ?? null;
}

/** Tries a code. Out: the token of a new session (for the cookie), or null for every kind of refusal. */
export async function verifySignInCode(
  challenge: string,
  typed: string,
  from: Origin,
): Promise<{ token: string; personId: string } | null> {
  if (!(await mayTryCode(from.ip))) return null;
  return inScope(systemScope, async (tx) => {
    const { verdict, personId } = await tryCode(tx, { challenge, typed, purpose: 'sign-in' });
    if (verdict === 'accepted' && personId)
      return { token: await openSession(tx, personId, from, false), personId };
    await audit(tx, { ...systemActor, ip: from.ip }, { action: 'session.refused', facts: { verdict } });
    return null;
  });
}

/** Opens a session and returns its token, kept only as a hash. */
export async function openSession(
  tx: Tx,
  personId: string,
  from: Origin,
  secondFactor: boolean,
): Promise<string> {
  const token = newToken();
  const at = now();
  await tx.session.create({
    data: {
      personId, tokenHash: hashToken(token), createdAt: at, lastSeenAt: at, expiresAt: new Date(at.getTime() + SESSION.lifetimeMs),
      secondFactorAt: secondFactor ? at : null, userAgent: from.userAgent.slice(0, 200), ip: from.ip,
    },
  }); // prettier-ignore
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } });
  await audit(
    tx,
    { kind: 'person', personId, name, ip: from.ip },
    { action: 'session.open', facts: { secondFactor } },
  );
  return token;
}

/** Ends one session of a person; nothing happens when it is not his. */
export async function closeSession(sessionId: string, personId: string): Promise<void> {
  await inScope({ kind: 'person', personId, adherentIds: [] }, (tx) =>
    tx.session.updateMany({
      where: { id: sessionId, personId, revokedAt: null },
      data: { revokedAt: now() },
    }),
  );
}
