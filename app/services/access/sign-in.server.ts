import {
  countsAsFailedTry,
  judgeSignInCode,
  readSignInCode,
  SIGN_IN_CODE,
} from '~/domain/access/sign-in-code';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { hashCode, hashToken, newDigits, newToken, sameDigest } from '~/platform/crypto.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { rateLimit } from '~/platform/rate-limit.server';
import { SESSION } from '~/platform/session-cookie.server';
import { audit } from './audit.server';
import { systemActor } from './actor';

/** Where a browser is: written on its session and in the audit trail. */
export interface Origin {
  ip: string;
  userAgent: string;
}

/** Codes asked for: per address, and per place they are asked from. Seconds. */
export const CODE_LIMITS = { perEmail: [5, 900], perIp: [30, 900], triesPerIp: [30, 600] } as const;

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
  const wait =
    (await rateLimit('code-ip', from.ip, ...CODE_LIMITS.perIp)) ??
    (await rateLimit('code-email', email, ...CODE_LIMITS.perEmail));
  if (wait !== null) return { waitSeconds: wait };
  const code = newDigits(SIGN_IN_CODE.digits);
  return inScope(systemScope, async (tx) => {
    const person = await tx.person.findUnique({
      where: { email },
      select: { id: true, locale: true, disabledAt: true },
    });
    const known = person && !person.disabledAt ? person : null;
    const row = await tx.signInCode.create({
      data: { email, codeHash: '', personId: known?.id ?? null, createdAt: now(), expiresAt: new Date(now().getTime() + SIGN_IN_CODE.lifetimeMs) },
    }); // prettier-ignore
    await tx.signInCode.update({ where: { id: row.id }, data: { codeHash: hashCode(code, row.id) } });
    const language = (known?.locale as Locale | null) ?? locale;
    if (known)
      await queueMail(tx, {
        template: 'access/sign-in-code',
        data: { code, minutes: SIGN_IN_CODE.lifetimeMs / 60_000 },
        to: email,
        locale: language,
      });
    else await queueMail(tx, { template: 'access/no-account', data: {}, to: email, locale: language });
    return { challenge: row.id };
  });
}

/** The address a challenge was sent to, for the page that asks for the code; null when unknown. */
export async function challengeEmail(challenge: string): Promise<string | null> {
  const row = await inScope(systemScope, (tx) =>
    tx.signInCode.findUnique({ where: { id: challenge }, select: { email: true } }),
  );
  return row?.email ?? null;
}

/**
 * Tries a code. Out: the token of a new session (for the cookie), or null for every kind of refusal.
 * A code works once; wrong tries are counted in the row itself, so that parallel tries count too.
 */
export async function verifySignInCode(
  challenge: string,
  typed: string,
  from: Origin,
): Promise<{ token: string; personId: string } | null> {
  if ((await rateLimit('code-try', from.ip, ...CODE_LIMITS.triesPerIp)) !== null) return null;
  const digits = readSignInCode(typed) ?? '';
  return inScope(systemScope, async (tx) => {
    const [row] = await tx.$queryRaw<
      {
        id: string;
        code_hash: string;
        person_id: string | null;
        expires_at: Date;
        tries: number;
        used_at: Date | null;
      }[]
    >`SELECT id, code_hash, person_id, expires_at, tries, used_at FROM sign_in_code WHERE id = ${challenge}::uuid FOR UPDATE`;
    const issued = row ? { expiresAt: row.expires_at, failedTries: row.tries, usedAt: row.used_at } : null;
    const matches = sameDigest(hashCode(digits, challenge), row?.code_hash ?? '') && row?.person_id != null;
    const verdict = judgeSignInCode(issued, matches, now());
    if (row && countsAsFailedTry(verdict))
      await tx.signInCode.update({ where: { id: row.id }, data: { tries: { increment: 1 } } });
    if (verdict !== 'accepted' || !row?.person_id) {
      await audit(tx, { ...systemActor, ip: from.ip }, { action: 'session.refused', facts: { verdict } });
      return null;
    }
    await tx.signInCode.update({ where: { id: row.id }, data: { usedAt: now() } });
    return { token: await openSession(tx, row.person_id, from, false), personId: row.person_id };
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
