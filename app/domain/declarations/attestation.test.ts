import { expect, it } from 'vitest';
import { addDays, addYears, day } from '../shared/day';
import { ATTESTATION_YEARS, coverageOf, isCoveredOn } from './attestation';
import { ATTESTATIONS_FROM } from './thesaurus';

const lastAvis = addDays(ATTESTATIONS_FROM, -1);

it('counts an avis of the eve for five years, not one of the day', () => {
  expect(coverageOf({ avisOn: lastAvis })).toEqual({
    by: 'avis',
    issuedOn: lastAvis,
    renewBy: addYears(lastAvis, ATTESTATION_YEARS),
  });
  expect(coverageOf({ avisOn: ATTESTATIONS_FROM })).toBeNull();
  expect(coverageOf({})).toBeNull();
});

it('takes what lasts longest', () => {
  expect(coverageOf({ attestationOn: ATTESTATIONS_FROM, avisOn: lastAvis })?.by).toBe('attestation');
});

it('ends on the fifth anniversary, 28 February for 29 February', () => {
  const coverage = coverageOf({ avisOn: day('2024-02-29') });
  expect(coverage?.renewBy).toBe('2029-02-28');
  expect(isCoveredOn(coverage, day('2029-02-27'))).toBe(true);
  expect(isCoveredOn(coverage, day('2029-02-28'))).toBe(false);
  expect(isCoveredOn(coverage, day('2024-02-28'))).toBe(false);
  expect(isCoveredOn(null, day('2026-01-01'))).toBe(false);
});
