import { expect, test } from 'vitest';
import { day } from '../shared/day';
import { monthAsked, weeksOf } from './calendar';

test.each([
  ['2026-12', '2026-12-01'],
  ['2026-13', '2026-11-01'],
  ['demain', '2026-11-01'],
  [null, '2026-11-01'],
])('the month of %s', (asked, month) => expect(monthAsked(asked, day('2026-11-21'))).toBe(month));

test.each([
  ['a month that begins on a Sunday', '2026-11-01', 6, 30],
  ['28 days from a Monday', '2027-02-01', 4, 28],
  ['a leap February', '2028-02-01', 5, 29],
])('%s', (_, month, weeks, days) => {
  const found = weeksOf(day(month));
  expect(found).toHaveLength(weeks);
  expect(found.every((week) => week.length === 7)).toBe(true);
  expect(found.flat().filter(Boolean)).toHaveLength(days);
  expect(found.flat().filter((on) => on !== null)[0]).toBe(month);
});
