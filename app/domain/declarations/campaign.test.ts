import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { campaignDatesSchema, campaignState, takesDeclarations } from './campaign';

const typed = {
  exercice: '2027',
  opensOn: '2026-12-01',
  closesOn: '2027-02-28',
  referenceDate: '2027-01-01',
  closedForGoodOn: '',
};

describe('campaignState', () => {
  it.each([
    ['2026-11-30', 'a_venir', false],
    ['2026-12-01', 'ouverte', true],
    ['2027-02-28', 'ouverte', true],
    ['2027-03-01', 'retard', true],
    ['2027-06-30', 'retard', true],
    ['2027-07-01', 'close', false],
  ])('%s: %s', (today, state, taken) => {
    const campaign = campaignDatesSchema.parse({ ...typed, closedForGoodOn: '2027-07-01' });
    expect(campaignState(campaign, day(today))).toBe(state);
    expect(takesDeclarations(campaign, day(today))).toBe(taken);
  });

  it('stays late as long as nobody closed it for good', () => {
    expect(campaignState(campaignDatesSchema.parse(typed), day('2030-01-01'))).toBe('retard');
  });
});

describe('campaignDatesSchema', () => {
  it.each([
    [{}, []],
    [{ closesOn: '2026-12-01' }, []],
    [{ closesOn: '2026-11-30' }, ['campaigns:error.closesBeforeOpening']],
    [{ referenceDate: '2026-12-31' }, ['campaigns:error.referenceOutsideExercice']],
    [{ closedForGoodOn: '2027-02-28' }, ['campaigns:error.closedForGoodTooEarly']],
    [{ exercice: '1999', referenceDate: '1999-01-01' }, ['campaigns:error.exercice']],
  ])('%j → %j', (change, messages) => {
    const result = campaignDatesSchema.safeParse({ ...typed, ...change });
    const got = result.error?.issues.map((issue) => issue.message) ?? [];
    expect(got).toEqual(messages);
  });
});
