/** Time-based codes of an authenticator app (RFC 6238): six digits, a new one every 30 seconds, one step of grace. */
export const TOTP_POLICY = { digits: 6, periodSeconds: 30, window: 1 } as const;

/** How many single-use codes replace a lost phone. */
export const RECOVERY_CODES = 10;

export type SecondFactorRefusal =
  | { code: 'second-factor-wrong' }
  | { code: 'second-factor-wait'; minutes: number }
  | { code: 'second-factor-needed-for-staff' }
  | { code: 'second-factor-not-begun' };

/** The step to record when a code is taken; null when it is wrong or was taken before: each step counts once. */
export function acceptStep(matched: number | null, last: number | null): number | null {
  return matched !== null && (last === null || matched > last) ? matched : null;
}
