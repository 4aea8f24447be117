import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  type Day,
  day,
  dayAt,
  dayOf,
  diffDays,
  earliest,
  isBetween,
  latest,
  parseDay,
} from './day';

const someDay = fc
  .integer({ min: 0, max: 110_000 })
  .map((offset) => Temporal.PlainDate.from('1900-01-01').add({ days: offset }).toString() as Day);

describe('parseDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1800-01-01'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });
  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '01/02/2026',
    '1799-12-31',
    '2026-01-01T00:00',
    '',
  ])('refuses %j', (text) => expect(parseDay(text)).toBeNull());
  it('refuses fractions', () => expect(dayOf(2026, 1.5, 1)).toBeNull());
});

describe('arithmetic agrees with Temporal', () => {
  it('days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(to).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
        expect(diffDays(from, to)).toBe(days);
      }),
    );
  });
  it('months, clipped to the last day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        expect(addMonths(from, months)).toBe(Temporal.PlainDate.from(from).add({ months }).toString());
      }),
    );
  });
  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
});

describe('ageOn', () => {
  it.each([
    ['2008-06-15', '2026-06-14', 17],
    ['2008-06-15', '2026-06-15', 18],
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-06-15', '2026-06-14', -1],
  ])('born %s is on %s aged %i', (birth, on, age) => expect(ageOn(day(birth), day(on))).toBe(age));
});

describe('dayAt', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-03-29T01:00:00Z', '2026-03-29'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
  ])('%s is %s in Paris', (instant, on) => expect(dayAt(Date.parse(instant))).toBe(on));
});

it('compares and picks', () => {
  const [a, b, c] = [day('2025-09-30'), day('2025-10-01'), day('2026-01-01')];
  expect([earliest(b, a, c), latest(b, a, c)]).toEqual([a, c]);
  expect([isBetween(b, a, c), isBetween(a, a, a), isBetween(a, b, null), isBetween(a, null, a)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
