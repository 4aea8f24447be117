import { expect, test } from 'vitest';
import { day } from '../shared/day';
import { absenceRate, lastTwelveMonths, rateWithoutReplacing } from './attendance';

const counts = { held: 90, missed: 4, late: 1, replaced: 5 };

test.each([
  ['missed and late excuses are lost', absenceRate(counts), 5 / 95],
  ['nothing happened', absenceRate({ held: 0, missed: 0, late: 0 }), null],
  ['all came', absenceRate({ held: 3, missed: 0, late: 0 }), 0],
  ['nobody came', absenceRate({ held: 0, missed: 2, late: 1 }), 1],
  ['without replacing', rateWithoutReplacing(counts), 10 / 95],
])('%s', (_, rate, expected) => expect(rate).toEqual(expected));

test('twelve months end with the current one, over the year', () => {
  const months = lastTwelveMonths(day('2026-01-31'));
  expect(months).toHaveLength(12);
  expect([months[0], months[11]]).toEqual(['2025-02-01', '2026-01-01']);
});
