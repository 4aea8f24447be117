import { describe, expect, it } from 'vitest';
import { addDays, addYears, day } from '../shared/day';
import { midCareerOf, nextVisits, recentVisit, seasonalFirstAct } from './milestones';

it('mi-carrière is held in the year of the 45th birthday', () => {
  for (const birthDate of ['1981-01-01', '1981-12-31'].map(day)) {
    expect(midCareerOf(birthDate)).toEqual({
      from: '2026-01-01',
      until: '2026-12-31',
      mergeableFrom: '2024-01-01',
      article: 'L.4624-2-2',
    });
  }
});

describe('a recent visit', () => {
  const hiredOn = day('2026-11-21');
  it.each([
    ['SIS', 5],
    ['SIA', 3],
    ['SIR', 2],
  ] as const)('%s: %i years', (category, years) => {
    const limit = addYears(hiredOn, -years);
    expect(recentVisit(category, hiredOn, limit)).toMatchObject({ withinYears: years, isRecent: true });
    expect(recentVisit(category, hiredOn, addDays(limit, -1)).isRecent).toBe(false);
    expect(recentVisit(category, hiredOn, null).isRecent).toBeNull();
  });
});

it.each([
  ['SIR', 45, 'EMA'],
  ['SIR', 44, 'COLLECTIVE_ACTION'],
  ['SIA', 45, 'COLLECTIVE_ACTION'],
  ['SIS', 200, 'COLLECTIVE_ACTION'],
] as const)('a seasonal worker, %s, %i working days: %s', (category, days, act) =>
  expect(seasonalFirstAct(category, days)).toBe(act),
);

it('next visits end on the last day of a shorter month', () => {
  const renewal = { ceilingMonths: 48, intermediateMonths: 24, article: 'R.4624-28' };
  expect(nextVisits(day('2024-02-29'), renewal)).toEqual({
    ceilingOn: '2028-02-29',
    intermediateBy: '2026-02-28',
  });
  expect(nextVisits(day('2024-02-29'), { ...renewal, intermediateMonths: null }).intermediateBy).toBeNull();
});
