import { type Reference, SIZE_BANDS } from '../reference';
import { fit, roundKeepingMargins, type Table } from './fit';

/** How many companies and workers there are in each secteur and section, with both published margins exact. */
export type Joint = {
  /** [secteur][section][size band] → companies. */
  companies: number[][][];
  /** [secteur][section][category] → workers. */
  workers: number[][][];
};

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const transpose = (table: Table) => table[0]!.map((_, column) => table.map((row) => row[column]!));

/** Mean size of a company of each band, when nothing else is known. */
const MEAN_SIZES = [5, 31, 105, 520];

/**
 * One joint distribution behind the two tables. Companies: secteur and size together against section. Workers: for
 * each category, secteur against section, in proportion to what the companies there can hold; then mended until
 * every cell holds at least one worker per company and no more than its companies may have.
 */
export function jointOf(reference: Reference): Joint {
  const companies = companiesOf(reference);
  const capacity = companies.map((sections) =>
    sections.map((sizes) => sum(sizes.map((count, band) => count * MEAN_SIZES[band]!))),
  );
  const byCategory = reference.workersBySecteur.map((bySecteur, category) => {
    const bySection = reference.workersBySection[category]!;
    const table = fit(capacity, bySecteur, bySection);
    return roundKeepingMargins(table, bySecteur, bySection);
  });
  const workers = companies.map((sections, s) =>
    sections.map((_, n) => byCategory.map((table) => table[s]![n]!)),
  );
  return { companies, workers: mend(workers, companies) };
}

function companiesOf({ companiesBySecteur, companiesBySection, workersBySection }: Reference): number[][][] {
  const bands = SIZE_BANDS.length;
  const likelihood = companiesBySecteur.flatMap(() =>
    SIZE_BANDS.map(({ from }, band) =>
      companiesBySection.map((count, n) => {
        const workers = sum(workersBySection.map((row) => row[n]!));
        // The section has too few workers for even one company of that size, the others having one each.
        if (from + count - 1 > workers) return 0;
        // A section of larger companies has more of the larger bands: it falls with the distance to its mean.
        return band === 0 ? 1 : Math.min(1, (workers / count / MEAN_SIZES[band]!) ** 1.5);
      }),
    ),
  );
  const rowSums = companiesBySecteur.flat();
  const rounded = roundKeepingMargins(
    fit(likelihood, rowSums, companiesBySection),
    rowSums,
    companiesBySection,
  );
  return companiesBySecteur.map((_, s) => transpose(rounded.slice(s * bands, (s + 1) * bands)));
}

/** Least and most workers that the companies of a cell can have. */
export function boundsOf(sizes: readonly number[]): { least: number; most: number } {
  return {
    least: sum(sizes.map((count, band) => count * SIZE_BANDS[band]!.from)),
    most: sum(sizes.map((count, band) => count * SIZE_BANDS[band]!.upTo)),
  };
}

/**
 * Moves workers between cells until all are within their bounds. A move takes one worker of a category around a
 * rectangle (secteur a, section n) → (a, m), (b, m) → (b, n), so that every margin stays as it is.
 */
function mend(workers: number[][][], companies: number[][][]): number[][][] {
  const bounds = companies.map((sections) => sections.map(boundsOf));
  const total = (s: number, n: number) => sum(workers[s]![n]!);
  const shortBy = (s: number, n: number) =>
    Math.max(bounds[s]![n]!.least - total(s, n), 0) - Math.max(total(s, n) - bounds[s]![n]!.most, 0);
  const can = (s: number, n: number, by: 1 | -1) =>
    by > 0 ? total(s, n) < bounds[s]![n]!.most : total(s, n) > bounds[s]![n]!.least;
  const sections = companies[0]!.map((_, n) => n);

  function moveOne(s: number, n: number, by: 1 | -1): boolean {
    for (let other = 0; other < workers.length; other++) {
      for (const m of sections) {
        if (other === s || m === n) continue;
        // The three other corners must stay in bounds, or come nearer to them.
        const free = (cs: number, cn: number, d: 1 | -1) => can(cs, cn, d) || shortBy(cs, cn) * d > 0;
        if (!free(s, m, -by as 1 | -1) || !free(other, n, -by as 1 | -1) || !free(other, m, by)) continue;
        for (let category = 2; category >= 0; category--) {
          const [from, back] =
            by > 0
              ? ([workers[s]![m]!, workers[other]![n]!] as const)
              : ([workers[s]![n]!, workers[other]![m]!] as const);
          if (from[category]! < 1 || back[category]! < 1) continue;
          workers[s]![n]![category]! += by;
          workers[s]![m]![category]! -= by;
          workers[other]![n]![category]! -= by;
          workers[other]![m]![category]! += by;
          return true;
        }
      }
    }
    return false;
  }

  for (let s = 0; s < workers.length; s++) {
    for (const n of sections) {
      for (let short = shortBy(s, n); short !== 0; short = shortBy(s, n)) {
        if (!moveOne(s, n, short > 0 ? 1 : -1)) throw new Error(`cell ${s}/${n} cannot hold its workers`);
      }
    }
  }
  return workers;
}
