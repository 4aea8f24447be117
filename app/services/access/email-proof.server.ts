import {
  type CodeVerdict,
  countsAsFailedTry,
  judgeSignInCode,
  readSignInCode,
  SIGN_IN_CODE,
} from '~/domain/access/sign-in-code';
import { now } from '~/platform/clock.server';
import { hashCode, newDigits, sameDigest } from '~/platform/crypto.server';
import type { Tx } from '~/platform/db/index.server';
import { rateLimit } from '~/platform/rate-limit.server';

/** Where a browser is: written on its session and in the audit trail. */
export interface Origin {
  ip: string;
  userAgent: string;
}

/** What a code sent by mail opens; a code of one purpose is worth nothing for another. */
export type ProofPurpose = 'sign-in' | 'new-email' | 'first-access' | 'worker-door';

/** Codes asked for: per address, and per place they are asked from; tries per place. [count, seconds]. */
export const CODE_LIMITS = { perEmail: [5, 900], perIp: [30, 900], triesPerIp: [30, 600] } as const;

/** Minutes a code is valid, for the mails. */
export const CODE_MINUTES = SIGN_IN_CODE.lifetimeMs / 60_000;

/** Null when a code may be sent to this address from this place, else the seconds to wait. */
export const mayAskForCode = async (email: string, ip: string): Promise<number | null> =>
  (await rateLimit('code-ip', ip, ...CODE_LIMITS.perIp)) ??
  (await rateLimit('code-email', email, ...CODE_LIMITS.perEmail));

/** True when another code may be tried from this place. */
export const mayTryCode = async (ip: string): Promise<boolean> =>
  (await rateLimit('code-try', ip, ...CODE_LIMITS.triesPerIp)) === null;

/**
 * Makes a code for an address. `personId`: whose code it is; null when nobody's, so that trying it always fails.
 * Out: the id that the browser keeps, and the code to send.
 */
export async function issueCode(
  tx: Tx,
  proof: { email: string; purpose: ProofPurpose; personId: string | null },
): Promise<{ challenge: string; code: string }> {
  const code = newDigits(SIGN_IN_CODE.digits);
  const expiresAt = new Date(now().getTime() + SIGN_IN_CODE.lifetimeMs);
  const row = await tx.signInCode.create({ data: { ...proof, codeHash: '', createdAt: now(), expiresAt } });
  await tx.signInCode.update({ where: { id: row.id }, data: { codeHash: hashCode(code, row.id) } });
  return { challenge: row.id, code };
}

interface Row {
  email: string;
  code_hash: string;
  person_id: string | null;
  expires_at: Date;
  tries: number;
  used_at: Date | null;
}

/**
 * Tries a code, in system scope. It works once; wrong tries are counted in the row, which is locked, so that
 * parallel tries count too. `anyone`: the code need not belong to a person. Out: the verdict, and on acceptance
 * the proven address and the person.
 */
export async function tryCode(
  tx: Tx,
  proof: { challenge: string; typed: string; purpose: ProofPurpose; anyone?: boolean },
): Promise<{ verdict: CodeVerdict; email: string; personId: string | null }> {
  const { challenge, purpose } = proof;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT email, code_hash, person_id, expires_at, tries, used_at FROM sign_in_code
    WHERE id = ${challenge}::uuid AND purpose = ${purpose} FOR UPDATE`;
  const issued = row ? { expiresAt: row.expires_at, failedTries: row.tries, usedAt: row.used_at } : null;
  const digest = hashCode(readSignInCode(proof.typed) ?? '', challenge);
  const owned = row != null && (proof.anyone === true || row.person_id !== null);
  const verdict = judgeSignInCode(issued, sameDigest(digest, row?.code_hash ?? '') && owned, now());
  const where = { id: challenge };
  if (countsAsFailedTry(verdict)) await tx.signInCode.update({ where, data: { tries: { increment: 1 } } });
  if (verdict === 'accepted') await tx.signInCode.update({ where, data: { usedAt: now() } });
  return { verdict, email: row?.email ?? '', personId: row?.person_id ?? null };
}
