import { expect, test } from 'vitest';
import { ACTIVATION_CODE, activationRefusal, judgeActivation } from './activation-code';

const now = new Date('2026-11-21T12:00:00Z');
const live = { expiresAt: new Date('2027-01-01T00:00:00Z'), failedTries: 0, usedAt: null };
const right = { matches: true, hasAdministrateur: false };
const wrong = { matches: false, hasAdministrateur: false };

test.each([
  ['accepted', live, right],
  ['wrong', live, wrong],
  ['wrong', null, right],
  ['accepted', { ...live, failedTries: ACTIVATION_CODE.tries - 1 }, right],
  ['locked', { ...live, failedTries: ACTIVATION_CODE.tries }, right],
  ['locked', { ...live, failedTries: ACTIVATION_CODE.tries }, wrong],
  ['expired', { ...live, expiresAt: now }, right],
  ['company-open', { ...live, usedAt: now }, right],
  ['company-open', live, { matches: true, hasAdministrateur: true }],
  ['wrong', live, { matches: false, hasAdministrateur: true }],
] as const)('%s', (verdict, issued, facts) => {
  expect(judgeActivation(issued, facts, now)).toBe(verdict);
});

test('an unknown company, a wrong code and a locked one get the same sentence', () => {
  expect(activationRefusal('locked')).toEqual(activationRefusal('wrong'));
});
