import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, addDays, day } from '../shared/day';
import { REPRISE_CAUSES, type RepriseCause } from './kinds';
import {
  DISPENSE_FROM,
  judgeReprise,
  OTHER_ABSENCE_DAYS,
  PREREPRISE_WITHIN_DAYS,
  REPRISE_REASONS,
  REPRISE_WITHIN_DAYS,
  type RepriseQuestion,
  WORK_ACCIDENT_DAYS,
} from './reprise';

const returnOn = day('2026-11-23');
const judge = (question: Partial<RepriseQuestion>) => {
  const outcome = judgeReprise({
    cause: 'maladie',
    absenceFrom: addDays(question.returnOn ?? returnOn, -90),
    returnOn,
    ...question,
  });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};
const after = (cause: RepriseCause, days: number, more: Partial<RepriseQuestion> = {}) =>
  judge({ cause, absenceFrom: addDays(more.returnOn ?? returnOn, -days), ...more });

describe('the threshold of each cause', () => {
  it.each([
    ['maternite', 0, 'maternite'],
    ['maternite', 300, 'maternite'],
    ['maladie-pro', 0, 'maladie-pro'],
    ['maladie-pro', 5, 'maladie-pro'],
    ['accident-travail', WORK_ACCIDENT_DAYS, 'accident-travail'],
    ['maladie', OTHER_ABSENCE_DAYS, 'absence'],
    ['accident-trajet', OTHER_ABSENCE_DAYS, 'absence'],
  ] as const)('%s, %i days: required', (cause, days, reason) => {
    expect(after(cause, days)).toEqual({
      required: true,
      latestOn: addDays(returnOn, REPRISE_WITHIN_DAYS),
      days,
      information: null,
      article: 'R.4624-31',
      mayBeDispensed: false,
      staffDecide: false,
      reason,
    });
  });

  it.each([
    ['accident-travail', WORK_ACCIDENT_DAYS - 1, 'accident-travail-court', 'R.4624-33', 'R.4624-33', false],
    ['accident-travail', 0, 'accident-travail-court', 'R.4624-33', 'R.4624-33', false],
    ['maladie', OTHER_ABSENCE_DAYS - 1, 'absence-courte', null, 'R.4624-31', false],
    ['accident-trajet', OTHER_ABSENCE_DAYS - 1, 'absence-courte', null, 'R.4624-31', true],
    ['accident-trajet', WORK_ACCIDENT_DAYS, 'absence-courte', null, 'R.4624-31', true],
    ['accident-trajet', WORK_ACCIDENT_DAYS - 1, 'absence-courte', null, 'R.4624-31', false],
  ] as const)('%s, %i days: not required', (cause, days, reason, information, article, staffDecide) => {
    expect(after(cause, days)).toEqual({
      required: false,
      latestOn: null,
      days,
      information,
      article,
      mayBeDispensed: false,
      staffDecide,
      reason,
    });
  });

  it.each([
    [WORK_ACCIDENT_DAYS - 1, false, 'accident-travail-court', false],
    [WORK_ACCIDENT_DAYS, true, 'accident-travail', true],
    [OTHER_ABSENCE_DAYS - 1, true, 'accident-travail', true],
    [OTHER_ABSENCE_DAYS, true, 'accident-travail', false],
  ] as const)(
    'a service that treats the trajet as an accident at work, %i days: %s',
    (days, required, reason, staffDecide) => {
      const settings = { trajetAsNonProfessional: false };
      expect(after('accident-trajet', days, { settings })).toMatchObject({ required, reason, staffDecide });
    },
  );
});

describe('days and last day', () => {
  it.each([
    ['a leap February counts 29 days', 'accident-travail', '2028-02-01', '2028-03-02', 30, '2028-03-10'],
    ['a common one 28', 'accident-travail', '2027-02-01', '2027-03-02', 29, null],
    ['from 29 February', 'maladie', '2028-02-29', '2028-04-29', 60, '2028-05-07'],
    ['back on 29 February', 'maternite', '2027-11-01', '2028-02-29', 120, '2028-03-08'],
    ['over a month’s end', 'maladie-pro', '2026-11-01', '2026-11-23', 22, '2026-12-01'],
    ['over a year’s end', 'maladie', '2026-10-01', '2026-12-31', 91, '2027-01-08'],
    ['over the change of hour', 'maladie', '2026-08-27', '2026-10-26', 60, '2026-11-03'],
  ] as const)('%s', (_when, cause, absenceFrom, back, days, latestOn) => {
    expect(judge({ cause, absenceFrom: day(absenceFrom), returnOn: day(back) })).toMatchObject({
      days,
      latestOn,
      required: latestOn !== null,
    });
  });
});

describe('a pré-reprise may spare the visit', () => {
  const onDay = (returned: Day, before: number) =>
    after('maladie', 200, { returnOn: returned, prerepriseOn: addDays(returned, -before) }).mayBeDispensed;
  it.each([
    ['the day before the décret', addDays(DISPENSE_FROM, -1), PREREPRISE_WITHIN_DAYS, false],
    ['the day of the décret', DISPENSE_FROM, PREREPRISE_WITHIN_DAYS, true],
    ['one day too early', returnOn, PREREPRISE_WITHIN_DAYS + 1, false],
    ['the first of the 30 days', returnOn, PREREPRISE_WITHIN_DAYS, true],
    ['the eve of the return', returnOn, 1, true],
    ['the day of return', returnOn, 0, false],
    ['after the return', returnOn, -1, false],
  ] as const)('%s', (_when, returned, before, expected) => expect(onDay(returned, before)).toBe(expected));

  it('it never decides: the visit stays required', () => {
    expect(after('maladie', 200, { prerepriseOn: addDays(returnOn, -5) })).toMatchObject({
      required: true,
      latestOn: addDays(returnOn, REPRISE_WITHIN_DAYS),
    });
  });
  it('there is nothing to spare when none is required, nor before the absence', () => {
    const prerepriseOn = addDays(returnOn, -5);
    expect(after('maladie', OTHER_ABSENCE_DAYS - 1, { prerepriseOn }).mayBeDispensed).toBe(false);
    expect(after('maternite', 4, { prerepriseOn }).mayBeDispensed).toBe(false);
    expect(after('maternite', 5, { prerepriseOn }).mayBeDispensed).toBe(true);
    expect(after('maladie', 200, { prerepriseOn: null }).mayBeDispensed).toBe(false);
  });
});

it('a return before the absence is refused', () => {
  const absenceFrom = addDays(returnOn, 1);
  expect(judgeReprise({ cause: 'maternite', absenceFrom, returnOn })).toEqual({
    ok: false,
    refusals: [{ code: 'return-before-absence', absenceFrom, returnOn }],
  });
});

it('a longer absence never takes the visit away; a last day goes with a required visit', () => {
  const length = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(fc.constantFrom(...REPRISE_CAUSES), length, length, fc.boolean(), (cause, a, b, trajet) => {
      const settings = { trajetAsNonProfessional: trajet };
      const shorter = after(cause, Math.min(a, b), { settings });
      const longer = after(cause, Math.max(a, b), { settings });
      expect(!shorter.required || longer.required).toBe(true);
      for (const answer of [shorter, longer]) {
        expect(answer.latestOn !== null).toBe(answer.required);
        expect(answer.required && answer.information !== null).toBe(false);
        expect(REPRISE_REASONS).toContain(answer.reason);
      }
    }),
  );
});
