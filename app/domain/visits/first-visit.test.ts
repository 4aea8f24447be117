import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categorize, type Situation } from '../declarations/category';
import { EXPOSURE_CODES } from '../declarations/thesaurus';
import { type Day, addDays, addMonths, addYears, day } from '../shared/day';
import { firstVisitOf, type Season } from './first-visit';

const hiredOn = day('2026-11-30');
const today = day('2026-11-21');
const of = (situation: Partial<Situation>, more: { today?: Day; lastVisitOn?: Day; season?: Season } = {}) =>
  firstVisitOf({
    situation: { exposures: [], referenceDate: hiredOn, hiredOn, ...situation },
    today: more.today ?? today,
    lastVisitOn: more.lastVisitOn ?? null,
    season: more.season,
  });

describe('what, by whom, until when', () => {
  it.each([
    ['SIS', {}, 'VIPI', 'infirmier', addMonths(hiredOn, 3), false, 'R.4624-10'],
    ['apprentice', { isApprentice: true }, 'VIPI', 'infirmier', addMonths(hiredOn, 2), false, 'R.6222-36'],
    ['night', { exposures: ['SIA-NUIT'] }, 'VIPI', 'infirmier', hiredOn, true, 'R.4624-18'],
    ['asbestos', { exposures: ['SIR-AMIANTE'] }, 'EMA', 'medecin', hiredOn, true, 'R.4624-24'],
    [
      'minor on regulated work',
      { exposures: ['SIR-JEUNES'], birthDate: day('2010-01-01') },
      'AVIS',
      'medecin',
      hiredOn,
      true,
      'R.4153-40',
    ],
    ['RQTH', { exposures: ['SIA-RQTH'] }, 'VIPI', 'medecin', addMonths(hiredOn, 3), false, 'R.4624-10'],
    [
      'invalidity',
      { exposures: ['SIA-INVALIDITE'] },
      'VIPI',
      'medecin',
      day('2027-02-28'),
      false,
      'R.4624-10',
    ],
    [
      'RQTH without agreement',
      { exposures: ['SIA-RQTH'], workerAgreed: false },
      'VIPI',
      'infirmier',
      addMonths(hiredOn, 3),
      false,
      'R.4624-10',
    ],
  ] as const)('%s', (_who, situation, act, profession, dueOn, beforeAssignment, article) => {
    expect(of(situation)).toMatchObject({ act, profession, dueOn, beforeAssignment, article });
  });

  it('only RQTH and invalidity are referred', () => {
    expect(of({ exposures: ['SIA-RQTH'] }).referred).toBe(true);
    expect(of({ exposures: ['SIR-AMIANTE'] }).referred).toBe(false);
  });
  it('an unknown first day has no last day', () => {
    expect(of({ hiredOn: null })).toMatchObject({ dueOn: null, timing: 'ahead', daysLate: 0 });
  });
});

describe('when it is seen', () => {
  const dueOn = addMonths(hiredOn, 3);
  it.each([
    ['before the start', today, 'ahead', 0],
    ['on the first day', hiredOn, 'ahead', 0],
    ['the day after', addDays(hiredOn, 1), 'start-past', 0],
    ['on the last day', dueOn, 'start-past', 0],
    ['a day late', addDays(dueOn, 1), 'deadline-missed', 1],
    ['a month late', addDays(dueOn, 31), 'deadline-missed', 31],
  ] as const)('%s', (_when, on, timing, daysLate) => {
    expect(of({}, { today: on })).toMatchObject({ timing, daysLate });
  });
  it('before the assignment: the day after the start is late', () => {
    expect(of({ exposures: ['SIA-NUIT'] }, { today: addDays(hiredOn, 1) })).toMatchObject({
      timing: 'deadline-missed',
      daysLate: 1,
    });
  });
});

it('a recent visit is said, and changes nothing else', () => {
  const recent = of({}, { lastVisitOn: addYears(hiredOn, -5) });
  expect(recent.recent).toEqual({ withinYears: 5, isRecent: true, article: 'R.4624-15' });
  expect({ ...recent, recent: null }).toEqual({ ...of({}), recent: null });
  expect(of({}, { lastVisitOn: addDays(addYears(hiredOn, -5), -1) }).recent.isRecent).toBe(false);
  expect(of({}).recent.isRecent).toBeNull();
});

describe('a seasonal contract (30 Nov 2026 is a Monday)', () => {
  const sir = { exposures: ['SIR-AMIANTE'] } as const;
  // Seven weeks and three days of six working days.
  const forty5 = day('2027-01-20');
  it.each([
    ['45 working days, SIR', sir, forty5, 'EMA', 'D.4625-22'],
    ['44, SIR', sir, addDays(forty5, -1), 'ACTION-COLLECTIVE', 'D.4625-22'],
    ['45, not SIR', {}, forty5, 'ACTION-COLLECTIVE', 'D.4625-22'],
    ['a Sunday counts for nothing', sir, addDays(hiredOn, 6 + 7 * 6), 'ACTION-COLLECTIVE', 'D.4625-22'],
    ['never ends before it begins', sir, addDays(hiredOn, -2), 'ACTION-COLLECTIVE', 'D.4625-22'],
    ['regulated work of a minor stays', { exposures: ['SIR-JEUNES'] }, forty5, 'AVIS', 'R.4153-40'],
  ] as const)('%s', (_what, situation, endOn, act, article) => {
    expect(of(situation, { season: { startOn: hiredOn, endOn } })).toMatchObject({ act, article });
  });
});

it('always the act and the day of the follow-up; late exactly when that day is over; recent changes nothing', () => {
  const someDay = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day('2020-01-01'), offset));
  fc.assert(
    fc.property(
      fc.record({
        exposures: fc.subarray([...EXPOSURE_CODES]),
        referenceDate: someDay,
        hiredOn: fc.option(someDay),
        birthDate: fc.option(fc.constant(day('2009-06-15'))),
        isApprentice: fc.boolean(),
        workerAgreed: fc.boolean(),
      }),
      someDay,
      fc.option(someDay),
      (situation, now, lastVisitOn) => {
        const first = firstVisitOf({ situation, today: now, lastVisitOn });
        const { firstAct, category } = categorize(situation);
        expect(first).toMatchObject({ act: firstAct.type, dueOn: firstAct.dueOn, category });
        expect(first.timing === 'deadline-missed').toBe(first.dueOn !== null && first.dueOn < now);
        expect(first.daysLate > 0).toBe(first.timing === 'deadline-missed');
        expect(first.profession).toBe(first.act === 'VIPI' && !first.referred ? 'infirmier' : 'medecin');
      },
    ),
  );
});
