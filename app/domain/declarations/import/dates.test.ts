import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, diffDays } from '../../shared/day';
import { fullYear, readDate, type Cell, type DateOf } from './dates';

const today = day('2027-01-15');

describe('readDate', () => {
  it.each<[Cell, DateOf, string | null]>([
    ['03/02/1987', 'birth', '1987-02-03'],
    ['3/2/1987', 'birth', '1987-02-03'],
    ['3.2.87', 'birth', '1987-02-03'],
    ['03-02-1987', 'birth', '1987-02-03'],
    ['03 02 1987', 'birth', '1987-02-03'],
    ['1987-02-03', 'birth', '1987-02-03'],
    ['1987/02/03', 'birth', '1987-02-03'],
    ['1987-02-03T00:00:00', 'birth', '1987-02-03'],
    ['03/02/1987 00:00', 'birth', '1987-02-03'],
    ['03021987', 'birth', '1987-02-03'],
    ['19870203', 'birth', '1987-02-03'],
    ['20022001', 'birth', '2001-02-20'],
    ['3 février 1987', 'birth', '1987-02-03'],
    ['1er août 1987', 'birth', '1987-08-01'],
    ['mardi 3 févr. 1987', 'birth', '1987-02-03'],
    ['3 February 1987', 'birth', '1987-02-03'],
    [31811, 'birth', '1987-02-03'],
    [31811.75, 'birth', '1987-02-03'],
    ['31811', 'birth', '1987-02-03'],
    [new Date(Date.UTC(1987, 1, 3)), 'birth', '1987-02-03'],
    ['29/02/2024', 'contract', '2024-02-29'],
    ['29/02/2023', 'contract', null],
    ['31/04/2024', 'contract', null],
    ['02/13/1987', 'birth', null],
    ['00/00/1987', 'birth', null],
    ['1987', 'birth', null],
    [1987, 'birth', null],
    ['12/1987', 'birth', null],
    ['3 pluviôse 87', 'birth', null],
    ['1/2/3', 'birth', null],
    ['', 'birth', null],
    [null, 'birth', null],
    [true, 'birth', null],
    [12, 'birth', null],
    [Number.NaN, 'birth', null],
    [new Date(Number.NaN), 'birth', null],
  ])('%s as %s: %s', (cell, of, expected) => {
    expect(readDate(cell, of, today)).toBe(expected);
  });

  it('reads back any day in every way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45_000 }), (offset) => {
        const value = addDays(day('1930-01-01'), offset);
        const [yyyy, mm, dd] = value.split('-') as [string, string, string];
        const serial = diffDays(day('1899-12-30'), value);
        const written: Cell[] = [
          value,
          `${dd}/${mm}/${yyyy}`,
          `${+dd}.${+mm}.${yyyy}`,
          `${yyyy}${mm}${dd}`,
          serial,
          `${serial}`,
        ];
        for (const cell of written) expect(readDate(cell, 'contract', today)).toBe(value);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date({ noInvalidDate: false })),
        (cell) => {
          expect(() => readDate(cell, 'birth', today)).not.toThrow();
        },
      ),
    );
  });
});

describe('fullYear in 2027', () => {
  it.each([
    [87, 'birth', 1987],
    [12, 'birth', 2012],
    [13, 'birth', 2013],
    [14, 'birth', 1914],
    [0, 'birth', 2000],
    [26, 'contract', 2026],
    [37, 'contract', 2037],
    [38, 'contract', 1938],
    [99, 'contract', 1999],
  ] as const)('%i of a %s: %i', (twoDigits, of, year) => {
    expect(fullYear(twoDigits, of, today)).toBe(year);
  });
});
