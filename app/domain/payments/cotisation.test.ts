import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cotisationOf, cotisationSchema, sharedPart, type PricedWorker } from './cotisation';
import { priceListSchema } from './price-list';

const list = (change: object = {}) =>
  priceListSchema.parse({
    exercice: 2026,
    perHeadCents: 10_000,
    entryFeeCents: 5_000,
    newHireCents: 4_000,
    ...change,
  });
const worker = (change: Partial<PricedWorker> = {}): PricedWorker => ({
  hiredAfterReference: false,
  employersCount: 1,
  isPrincipalEmployer: true,
  ...change,
});
const times = (count: number, change: Partial<PricedWorker> = {}) =>
  Array.from({ length: count }, () => worker(change));
const brief = (workers: PricedWorker[], isNew = false, prices = list()) => {
  const { lines, netCents, vatCents, grossCents } = cotisationOf(workers, { isNew }, prices);
  return {
    lines: lines.map(({ code, quantity, unitCents }) => `${quantity} ${code} ${unitCents}`),
    netCents,
    vatCents,
    grossCents,
  };
};

describe('cotisationOf', () => {
  it.each([
    ['nobody', [], false, { lines: [], netCents: 0, vatCents: 0, grossCents: 0 }],
    [
      '6 workers',
      times(6),
      false,
      { lines: ['6 head 10000'], netCents: 60_000, vatCents: 12_000, grossCents: 72_000 },
    ],
    [
      'a new member',
      times(1),
      true,
      { lines: ['1 head 10000', '1 entry-fee 5000'], netCents: 15_000, vatCents: 3_000, grossCents: 18_000 },
    ],
    [
      'hires of the year',
      [...times(2), ...times(3, { hiredAfterReference: true })],
      false,
      { lines: ['2 head 10000', '3 new-hire 4000'], netCents: 32_000, vatCents: 6_400, grossCents: 38_400 },
    ],
    [
      'shared workers',
      [
        ...times(1),
        ...times(2, { employersCount: 2 }),
        ...times(1, { employersCount: 3, isPrincipalEmployer: false }),
      ],
      false,
      {
        lines: ['1 head 10000', '2 head-shared 5000', '1 head-shared 3333'],
        netCents: 23_333,
        vatCents: 4_667,
        grossCents: 28_000,
      },
    ],
  ] as const)('%s', (_what, workers, isNew, expected) => {
    expect(brief([...workers], isNew)).toEqual(expected);
  });

  it('takes the price of the size band, later hires not counted in the size', () => {
    const prices = list({
      bands: [
        { upTo: 10, perHeadCents: 9_999 },
        { upTo: null, perHeadCents: 8_888 },
      ],
    });
    expect(brief([...times(10), ...times(1, { hiredAfterReference: true })], false, prices).lines[0]).toBe(
      '10 head 9999',
    );
    expect(brief(times(11), false, prices).lines[0]).toBe('11 head 8888');
  });

  it('leaves out what the price list does not charge', () => {
    const free = list({ entryFeeCents: 0, newHireCents: 0 });
    expect(brief([...times(1), ...times(1, { hiredAfterReference: true })], true, free).lines).toEqual([
      '1 head 10000',
    ]);
  });

  it('carries its articles', () => {
    const { lines } = cotisationOf(
      [...times(1), ...times(1, { employersCount: 2 })],
      { isNew: false },
      list(),
    );
    expect(lines.map((line) => line.article)).toEqual(['L.4622-6', 'D.4624-59 à D.4624-65']);
  });
});

describe('always', () => {
  const workers = fc.array(
    fc.record({
      hiredAfterReference: fc.boolean(),
      employersCount: fc.integer({ min: 1, max: 5 }),
      isPrincipalEmployer: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  it('the parts of all employers add up to the price', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 12 }), (price, employers) => {
        const others = sharedPart(price, employers, false) * (employers - 1);
        expect(sharedPart(price, employers, true) + others).toBe(price);
      }),
    );
  });

  it('totals are those of the lines, in whole cents, and every worker is in exactly one line', () => {
    fc.assert(
      fc.property(
        workers,
        fc.boolean(),
        fc.integer({ min: 1, max: 50_000 }),
        (people, isNew, perHeadCents) => {
          const cotisation = cotisationSchema.parse(cotisationOf(people, { isNew }, list({ perHeadCents })));
          const sum = (read: (line: (typeof cotisation.lines)[number]) => number) =>
            cotisation.lines.reduce((total, line) => total + read(line), 0);
          expect(sum((line) => line.netCents)).toBe(cotisation.netCents);
          expect(sum((line) => line.vatCents)).toBe(cotisation.vatCents);
          expect(cotisation.netCents + cotisation.vatCents).toBe(cotisation.grossCents);
          const heads = cotisation.lines.filter((line) => line.code !== 'entry-fee');
          expect(heads.reduce((total, line) => total + line.quantity, 0)).toBe(people.length);
        },
      ),
    );
  });
});
