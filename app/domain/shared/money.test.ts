import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, parseEuros, proportion, STANDARD_VAT, vatOf, withVat } from './money';

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('rounding, half away from zero', () => {
  it.each([
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [1, 1, 3, 0],
    [-1, 1, 3, 0],
    [5, 1, 10, 1],
    [4, 1, 10, 0],
    [11_600, 1, 2, 5800],
    [11_555, 1, 2, 5778],
  ])('%i × %i/%i is %i', (amount, numerator, denominator, result) =>
    expect(proportion(amount, numerator, denominator)).toBe(result),
  );
  it('is the same on both sides of zero', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(vatOf(-amount) + vatOf(amount)).toBe(0);
      }),
    );
  });
  it('refuses what is not whole', () => expect(() => proportion(1.5, 1, 2)).toThrow(RangeError));
  it('refuses what would lose precision', () =>
    expect(() => proportion(Number.MAX_SAFE_INTEGER, 2, 3)).toThrow(RangeError));
});

it('adds the standard VAT', () => {
  expect(STANDARD_VAT).toBe(2000);
  expect([vatOf(11_600), withVat(11_600)]).toEqual([2320, 13_920]);
});

describe('allocate', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
    .filter((list) => list.some(Boolean));
  it('never loses a cent and stays within one cent of the exact share', () => {
    fc.assert(
      fc.property(cents, weights, (total, list) => {
        const shares = allocate(total, list);
        const sum = list.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, i) =>
          expect(Math.abs(share - (total * (list[i] ?? 0)) / sum)).toBeLessThan(1),
        );
      }),
    );
  });
  it('gives the odd cent to the first', () => expect(allocate(101, [1, 1])).toEqual([51, 50]));
  it('refuses no weight at all', () => expect(() => allocate(100, [0, 0])).toThrow(RangeError));
});

describe('parseEuros', () => {
  it.each([
    ['1 234,5', 123_450],
    ['92.80 €', 9280],
    ['0', 0],
    ['-3,07', -307],
    ['-0', 0],
  ])('%s is %i cents', (text, amount) => expect(parseEuros(text)).toBe(amount));
  it.each(['', '1,234', 'abc', '1e3', '1.2.3'])('refuses %j', (text) => expect(parseEuros(text)).toBeNull());
});
