import { describe, expect, it } from 'vitest';
import {
  bandFor,
  bandsSchema,
  nationalMeanOf,
  nationalRange,
  priceListSchema,
  priceWarnings,
} from './price-list';

const list = (change: object = {}) =>
  priceListSchema.parse({ exercice: 2026, perHeadCents: 11_000, ...change });
const bands = [
  { upTo: 10, perHeadCents: 12_000 },
  { upTo: 50, perHeadCents: 11_000 },
  { upTo: null, perHeadCents: 10_000 },
];

describe('80 to 120 % of the national mean', () => {
  it('gives the published range of 2026', () => {
    expect(nationalRange(11_600)).toEqual({ lowCents: 9_280, highCents: 13_920 });
  });

  it.each([
    [2026, 9_279, 1],
    [2026, 9_280, 0],
    [2026, 13_920, 0],
    [2026, 13_921, 1],
    [2025, 9_240, 0],
    [2025, 9_239, 1],
    [2025, 13_860, 0],
    [2025, 13_861, 1],
  ])('exercice %i at %i cents: %i warning', (exercice, perHeadCents, count) => {
    expect(priceWarnings(list({ exercice, perHeadCents }))).toHaveLength(count);
  });

  it('says that a mean is not known yet, and takes the setting once there', () => {
    expect(priceWarnings(list({ exercice: 2027 }))).toEqual([
      { code: 'national-mean-unknown', exercice: 2027 },
    ]);
    expect(nationalMeanOf({ exercice: 2027, nationalMeanCents: 11_700 })).toBe(11_700);
    expect(priceWarnings(list({ exercice: 2027, nationalMeanCents: 11_700 }))).toEqual([]);
  });

  it('looks at each band', () => {
    const warnings = priceWarnings(
      list({ bands: [...bands.slice(0, 2), { upTo: null, perHeadCents: 9_000 }] }),
    );
    expect(warnings).toEqual([
      {
        code: 'price-outside-national-range',
        upTo: null,
        perHeadCents: 9_000,
        lowCents: 9_280,
        highCents: 13_920,
      },
    ]);
  });
});

describe('bands', () => {
  it.each([
    [0, 12_000, 1],
    [1, 12_000, 1],
    [10, 12_000, 1],
    [11, 11_000, 11],
    [50, 11_000, 11],
    [51, 10_000, 51],
    [5_000, 10_000, 51],
  ])('%i workers', (effectif, perHeadCents, from) => {
    expect(bandFor(list({ bands }), effectif)).toMatchObject({ perHeadCents, from });
  });

  it('is null when one price holds for all', () => expect(bandFor(list(), 12)).toBeNull());

  it.each([
    [[{ upTo: 10, perHeadCents: 1 }], 'prices:error.lastBandHasEnd'],
    [
      [
        { upTo: 10, perHeadCents: 1 },
        { upTo: 10, perHeadCents: 1 },
        { upTo: null, perHeadCents: 1 },
      ],
      'prices:error.bandOrder',
    ],
    [
      [
        { upTo: null, perHeadCents: 1 },
        { upTo: null, perHeadCents: 1 },
      ],
      'prices:error.bandOrder',
    ],
  ])('refuses %j', (wrong, message) => {
    expect(bandsSchema.safeParse(wrong).error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
