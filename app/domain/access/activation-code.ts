/** The code that opens a company's access, printed in a letter: how long it lasts, how often it may be mistyped. */
export const ACTIVATION_CODE = { lifetimeDays: 90, tries: 5 } as const;

/** What is kept of a code that was issued: never the code itself. */
export interface IssuedActivation {
  expiresAt: Date;
  failedTries: number;
  usedAt: Date | null;
}

export type ActivationVerdict = 'accepted' | 'wrong' | 'locked' | 'expired' | 'company-open';

/**
 * Judges one try. Only someone who holds the right code of the right company learns more than "wrong": that it is
 * too old, or that the company has people already. A locked code says nothing, even to the right answer.
 */
export function judgeActivation(
  issued: IssuedActivation | null,
  facts: { matches: boolean; hasAdministrateur: boolean },
  now: Date,
): ActivationVerdict {
  if (issued === null) return 'wrong';
  if (issued.failedTries >= ACTIVATION_CODE.tries) return 'locked';
  if (!facts.matches) return 'wrong';
  if (facts.hasAdministrateur || issued.usedAt !== null) return 'company-open';
  return now.getTime() < issued.expiresAt.getTime() ? 'accepted' : 'expired';
}

/** True when the try must be added to the code's failed tries. */
export const countsAsActivationTry = (verdict: ActivationVerdict): boolean => verdict === 'wrong';

export type ActivationRefusal =
  | { code: 'activation-wrong' }
  | { code: 'activation-expired' }
  | { code: 'activation-company-open' }
  | { code: 'activation-wait'; minutes: number }
  | { code: 'activation-begin-again' };

/** What the person is told of a verdict; null when the code is taken. */
export function activationRefusal(verdict: ActivationVerdict): ActivationRefusal | null {
  switch (verdict) {
    case 'accepted':
      return null;
    case 'expired':
      return { code: 'activation-expired' };
    case 'company-open':
      return { code: 'activation-company-open' };
    default:
      return { code: 'activation-wrong' };
  }
}
