import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Day, addDays, day } from '../shared/day';
import { CATEGORIES, categorize, type FollowUp, type Situation } from './category';
import { EXPOSURE_CODES, thesaurusOn } from './thesaurus';

const someDay = fc.integer({ min: 0, max: 7000 }).map((offset): Day => addDays(day('2012-01-01'), offset));
const someone: fc.Arbitrary<Situation> = fc.record({
  exposures: fc.subarray([...EXPOSURE_CODES]),
  referenceDate: someDay,
  birthDate: fc.option(
    fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(day('1955-01-01'), offset)),
  ),
  hiredOn: fc.option(someDay),
  isApprentice: fc.boolean(),
  workerAgreed: fc.boolean(),
  settings: fc.record({ apprenticeIsSia: fc.boolean(), sirHiringWithin3Months: fc.boolean() }),
});
const rank = ({ category }: FollowUp) => CATEGORIES.indexOf(category);
const often = ({ renewal }: FollowUp) => renewal.intermediateMonths ?? renewal.ceilingMonths;
const kinds = (followUp: FollowUp, on: Day) =>
  followUp.reasons.map(({ code }) => thesaurusOn(on).get(code)?.kind);

it('SIR beats SIA beats SIS, and the category is that of its strongest reason', () => {
  fc.assert(
    fc.property(someone, (situation) => {
      const followUp = categorize(situation);
      const found = kinds(followUp, situation.referenceDate);
      expect(followUp.category).toBe(found.includes('SIR') ? 'SIR' : found.includes('SIA') ? 'SIA' : 'SIS');
    }),
  );
});

it('every worker counts once: the categories of a company add up to its effectif', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 30 }), (workers) => {
      const counts = CATEGORIES.map(
        (category) => workers.filter((worker) => categorize(worker).category === category).length,
      );
      expect(counts.reduce((a, b) => a + b, 0)).toBe(workers.length);
    }),
  );
});

it('one more exposure never lowers the category, never loses a reason, never delays a visit', () => {
  fc.assert(
    fc.property(someone, fc.constantFrom(...EXPOSURE_CODES), (situation, more) => {
      const less = categorize({ ...situation, settings: undefined });
      const added = categorize({
        ...situation,
        settings: undefined,
        exposures: [...situation.exposures, more],
      });
      expect(rank(added)).toBeGreaterThanOrEqual(rank(less));
      expect(often(added)).toBeLessThanOrEqual(often(less));
      const lost = less.reasons.filter(({ code }) => !added.reasons.some((reason) => reason.code === code));
      expect(lost.filter(({ code }) => code !== 'SIA-MINEUR')).toEqual([]);
      if (less.firstAct.dueOn) expect(added.firstAct.dueOn! <= less.firstAct.dueOn).toBe(true);
    }),
  );
});

it('does not depend on the order or the repetition of the exposures', () => {
  fc.assert(
    fc.property(someone, (situation) => {
      const shuffled = [...situation.exposures].reverse();
      const { warnings: _, ...once } = categorize(situation);
      const { warnings: __, ...twice } = categorize({ ...situation, exposures: [...shuffled, ...shuffled] });
      expect(twice).toEqual(once);
    }),
  );
});

it('says the same on every day between two changes of law', () => {
  fc.assert(
    fc.property(someone, fc.integer({ min: 1, max: 900 }), (situation, days) => {
      const later = addDays(situation.referenceDate, days);
      fc.pre(thesaurusOn(later) === thesaurusOn(situation.referenceDate));
      expect(categorize({ ...situation, birthDate: null, referenceDate: later })).toEqual(
        categorize({ ...situation, birthDate: null }),
      );
    }),
  );
});

it('is always explained: an article for all that it says', () => {
  fc.assert(
    fc.property(someone, (situation) => {
      const { reasons, firstAct, renewal, attestations } = categorize(situation);
      for (const { article } of [...reasons, firstAct, renewal, ...attestations])
        expect(article).toMatch(/^[LRD]\.\d{4}-\d/);
    }),
  );
});
