import { expect, test } from 'vitest';
import { readReference } from '../reference';
import { fit, roundKeepingMargins } from './fit';
import { boundsOf, jointOf } from './joint';

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

test('rounding keeps both margins and moves no cell by one or more', () => {
  const table = fit([[1, 2, 3], [3, 1, 1], [1, 1, 5]], [10, 7, 20], [9, 9, 19]); // prettier-ignore
  const rounded = roundKeepingMargins(table, [10, 7, 20], [9, 9, 19]);
  expect(rounded.map(sum)).toEqual([10, 7, 20]);
  expect([0, 1, 2].map((c) => sum(rounded.map((row) => row[c]!)))).toEqual([9, 9, 19]);
  rounded.flat().forEach((value, i) => expect(Math.abs(value - table.flat()[i]!)).toBeLessThan(1));
});

test('one joint distribution has the margins of both published tables, and companies that can hold it', () => {
  const reference = readReference();
  const { companies, workers } = jointOf(reference);
  expect(
    companies.map((sections) => [0, 1, 2, 3].map((band) => sum(sections.map((sizes) => sizes[band]!)))),
  ).toEqual(reference.companiesBySecteur);
  expect(reference.sections.map((_, n) => sum(companies.flatMap((sections) => sections[n]!)))).toEqual(
    reference.companiesBySection,
  );
  [0, 1, 2].forEach((c) => {
    expect(workers.map((sections) => sum(sections.map((cell) => cell[c]!)))).toEqual(
      reference.workersBySecteur[c],
    );
    expect(reference.sections.map((_, n) => sum(workers.map((sections) => sections[n]![c]!)))).toEqual(
      reference.workersBySection[c],
    );
  });
  companies.forEach((sections, s) =>
    sections.forEach((sizes, n) => {
      const { least, most } = boundsOf(sizes);
      const held = workers[s]![n]!;
      expect(Math.min(...held)).toBeGreaterThanOrEqual(0);
      expect(sum(held)).toBeGreaterThanOrEqual(least);
      expect(sum(held)).toBeLessThanOrEqual(most);
    }),
  );
});
