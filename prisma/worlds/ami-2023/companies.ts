import type { Random } from '../../factories/random';
import { jointOf } from './joint/joint';
import { CATEGORIES, readReference, SECTEURS, type SecteurCode, SIZE_BANDS } from './reference';

/** One company of the world before it has a name: where it is, what it does, how many of each category work there. */
export type Sketch = { secteur: SecteurCode; section: string; sir: number; sia: number; sis: number };

/**
 * All companies of 2023, in a random order. In every secteur, size band and section their number, and in every
 * secteur, section and category their workers, are those of the published tables.
 */
export function sketchCompanies(random: Random): Sketch[] {
  const reference = readReference();
  const { companies, workers } = jointOf(reference);
  const sketches = SECTEURS.flatMap((secteur, s) =>
    reference.sections.flatMap((section, n) => {
      const sizes = sizesOf(companies[s]![n]!, sum(workers[s]![n]!), random);
      const people = shareOut(sizes, workers[s]![n]!, random);
      return people.map(([sir, sia, sis]) => ({ secteur, section, sir: sir!, sia: sia!, sis: sis! }));
    }),
  );
  return random.shuffle(sketches);
}

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

/** Sizes of the companies of a cell: each within its band, small ones more frequent, adding up to `workers`. */
function sizesOf(bands: readonly number[], workers: number, random: Random): number[] {
  const slots = bands.flatMap((count, band) => Array.from({ length: count }, () => SIZE_BANDS[band]!));
  const wish = slots.map(({ from, upTo }) => (upTo - from) * random.next() ** 2.5);
  const room = workers - sum(slots.map(({ from }) => from));
  const extraAt = (k: number) =>
    slots.map(({ from, upTo }, i) => Math.min(upTo - from, Math.floor(wish[i]! * k)));
  // The largest factor that does not go over; what is left then goes out one by one.
  let [low, high] = [0, 1e6];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sum(extraAt(middle)) <= room) low = middle;
    else high = middle;
  }
  const extra = extraAt(low);
  let left = room - sum(extra);
  for (let i = 0; left > 0; i = (i + 1) % slots.length) {
    if (extra[i]! >= slots[i]!.upTo - slots[i]!.from) continue;
    extra[i]!++;
    left--;
  }
  return slots.map(({ from }, i) => from + extra[i]!);
}

/** Shares the workers of each category of a cell among its companies: risks come together in some of them. */
function shareOut(sizes: readonly number[], totals: readonly number[], random: Random): number[][] {
  const shares = sizes.map(() => CATEGORIES.map(() => 0));
  let places = sizes.flatMap((size, company) => Array.from({ length: size }, () => company));
  totals.forEach((total, category) => {
    const leaning = sizes.map(() => random.next());
    const ranked = places.map((company) => ({ company, score: leaning[company]! + random.next() * 0.8 }));
    ranked.sort((a, b) => b.score - a.score);
    for (const { company } of ranked.slice(0, total)) shares[company]![category]!++;
    places = ranked.slice(total).map(({ company }) => company);
  });
  return shares;
}
