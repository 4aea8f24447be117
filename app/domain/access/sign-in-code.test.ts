import { describe, expect, it } from 'vitest';
import {
  countsAsFailedTry,
  judgeSignInCode,
  readSignInCode,
  SIGN_IN_CODE,
  type IssuedCode,
} from './sign-in-code';

const sentAt = Date.UTC(2027, 0, 4, 8, 0, 0);
const at = (ms: number) => new Date(sentAt + ms);
const issued = (change: Partial<IssuedCode> = {}): IssuedCode => ({
  expiresAt: at(SIGN_IN_CODE.lifetimeMs),
  failedTries: 0,
  usedAt: null,
  ...change,
});

describe('judgeSignInCode', () => {
  it.each([
    ['at once', issued(), true, 0, 'accepted'],
    ['in the last millisecond', issued(), true, SIGN_IN_CODE.lifetimeMs - 1, 'accepted'],
    ['at the end of its life', issued(), true, SIGN_IN_CODE.lifetimeMs, 'expired'],
    ['another code', issued(), false, 0, 'wrong'],
    ['on the last try', issued({ failedTries: SIGN_IN_CODE.tries - 1 }), true, 0, 'accepted'],
    ['right code after the last try', issued({ failedTries: SIGN_IN_CODE.tries }), true, 0, 'exhausted'],
    ['a second time', issued({ usedAt: at(5) }), true, 10, 'used'],
    ['for an unknown address', null, true, 0, 'absent'],
  ] as const)('%s', (_when, code, matches, ms, verdict) => {
    expect(judgeSignInCode(code, matches, at(ms))).toBe(verdict);
  });

  it('lets at most five wrong codes through to the comparison', () => {
    let code = issued();
    let compared = 0;
    for (let attempt = 0; attempt < 20; attempt++) {
      if (!countsAsFailedTry(judgeSignInCode(code, false, at(attempt)))) continue;
      compared += 1;
      code = { ...code, failedTries: code.failedTries + 1 };
    }
    expect(compared).toBe(SIGN_IN_CODE.tries);
  });
});

describe('readSignInCode', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123\u00a0456', '123456'],
    ['123-456', '123456'],
    ['012345', '012345'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
  ])('%j', (typed, code) => {
    expect(readSignInCode(typed)).toBe(code);
  });
});
