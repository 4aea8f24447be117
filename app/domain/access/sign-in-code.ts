/** Policy of the one-time sign-in code sent by e-mail. */
export const SIGN_IN_CODE = { digits: 6, lifetimeMs: 10 * 60 * 1000, tries: 5 } as const;

/** What is kept of a code that was sent: never the code itself. Times are instants. */
export type IssuedCode = { expiresAt: Date; failedTries: number; usedAt: Date | null };

/** Why a code was taken or not: for the audit trail and the try counter. */
export type CodeVerdict = 'accepted' | 'wrong' | 'expired' | 'exhausted' | 'used' | 'absent';

/** Digits as a person types or pastes them (spaces, dashes, no-break spaces); null when not six digits. */
export function readSignInCode(typed: string): string | null {
  const digits = typed.replace(/[\s.\-\u2010-\u2015]/g, '');
  return digits.length === SIGN_IN_CODE.digits && /^[0-9]+$/.test(digits) ? digits : null;
}

/**
 * Judges one try. In: what is kept of the code (null when none was sent, for instance to an unknown
 * address), whether the typed code matches, the present instant. The limits come before the match, so that
 * a right code is worth nothing once it is used, expired or tried too often.
 */
export function judgeSignInCode(issued: IssuedCode | null, matches: boolean, now: Date): CodeVerdict {
  if (issued === null) return 'absent';
  if (issued.usedAt !== null) return 'used';
  if (now.getTime() >= issued.expiresAt.getTime()) return 'expired';
  if (issued.failedTries >= SIGN_IN_CODE.tries) return 'exhausted';
  return matches ? 'accepted' : 'wrong';
}

/** True when the try must be added to the code's failed tries. */
export const countsAsFailedTry = (verdict: CodeVerdict): boolean => verdict === 'wrong';

/** What a person is told: one refusal for all reasons, since each reason would tell whether an account exists. */
export type CodeRefusal = { code: 'sign-in-code-refused' };
