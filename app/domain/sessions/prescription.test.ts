import { describe, expect, test } from 'vitest';
import { addDays, addYears, type Day, day } from '../shared/day';
import {
  AMT_YEARS,
  ANNOUNCED_DAYS,
  DEFAULT_PRESCRIPTIONS,
  FIRST_SHEET_YEARS,
  type PlanFacts,
  planOf,
  SHEET_YEARS,
} from './prescription';

const today = day('2026-11-21');
const facts = (change: Partial<Omit<PlanFacts, 'company'>> & { company?: Partial<PlanFacts['company']> } = {}): PlanFacts => ({
  done: [], attended: [], booked: [], rules: DEFAULT_PRESCRIPTIONS.rules, today, ...change,
  company: { joinedOn: day('2026-06-01'), effectif: 8, nafSection: null, exposures: [], noDuerp: false, ...change.company },
}); // prettier-ignore
const item = (code: string, change: Parameters<typeof facts>[0]) =>
  planOf(facts(change)).find((one) => one.code === code);

describe('fiche d’entreprise', () => {
  const joined = addYears(today, -FIRST_SHEET_YEARS);
  const made = addYears(today, -SHEET_YEARS);
  test.each<[string, Day, Day | null, string, Day]>([
    ['a year after joining, to the day', joined, null, 'next', today],
    ['the day after', addDays(joined, -1), null, 'late', addDays(today, -1)],
    ['made four years ago, to the day', day('2015-01-01'), made, 'next', today],
    ['the day after', day('2015-01-01'), addDays(made, -1), 'late', addDays(today, -1)],
    ['announced in time', day('2015-01-01'), addDays(made, ANNOUNCED_DAYS), 'next', addDays(today, ANNOUNCED_DAYS)],
    ['not yet', day('2015-01-01'), addDays(made, ANNOUNCED_DAYS + 1), 'done', addDays(today, ANNOUNCED_DAYS + 1)],
  ])('%s', (_, joinedOn, on, state, dueOn) => {
    const done = on ? [{ kind: 'fiche-entreprise' as const, on }] : [];
    expect(item('FE', { company: { joinedOn }, done })).toMatchObject({ state, dueOn, on });
  }); // prettier-ignore
});

test('one AMT every four years, the first four years after joining; the last one counts', () => {
  const joinedOn = addYears(today, -AMT_YEARS);
  expect(item('AMT', { company: { joinedOn } })).toMatchObject({ state: 'next', dueOn: today });
  expect(item('AMT', { company: { joinedOn: addDays(joinedOn, -1) } })).toMatchObject({ state: 'late' });
  const done = (['2016-03-01', '2026-03-01', '2021-03-01'] as const).map((on) => ({ kind: 'amt' as const, on: day(on) }));
  expect(item('AMT', { company: { joinedOn }, done })).toMatchObject({ state: 'done', on: '2026-03-01' });
}); // prettier-ignore

test('help with the DUERP when the declaration says there is none, until it is given', () => {
  expect(item('DUERP', {})).toBeUndefined();
  expect(item('DUERP', { company: { noDuerp: true } })).toMatchObject({ state: 'next', dueOn: null });
  const done = [{ kind: 'duerp' as const, on: today }];
  expect(item('DUERP', { company: { noDuerp: true }, done })).toMatchObject({ state: 'done', on: today });
});

describe('sensibilisations', () => {
  const company = { exposures: [{ code: 'SIR-CMR', workers: 2 }] };
  const one = { theme: 'CHIMIQUE', on: today };
  test.each<[string, Parameters<typeof facts>[0], string | undefined]>([
    ['not concerned', {}, undefined],
    ['nobody exposed any more', { company: { exposures: [{ code: 'SIR-CMR', workers: 0 }] } }, undefined],
    ['declared', { company }, 'next'],
    ['a seat to come', { company, booked: [one] }, 'planned'],
    ['attended, and a seat to come', { company, booked: [one], attended: [one] }, 'done'],
  ])('%s', (_, change, state) => expect(item('THEME-CHIMIQUE', change)?.state).toBe(state));

  test('the reason is said: exposures of the rule only, or the sector', () => {
    const both = {
      nafSection: 'C',
      exposures: [...company.exposures, { code: 'SIR-CHARGES-55', workers: 1 }],
    };
    expect(item('THEME-ERGONOMIE', { company: both })).toMatchObject({
      exposures: ['SIR-CHARGES-55'],
      sector: true,
    });
    expect(item('THEME-CHIMIQUE', { company: both })).toMatchObject({
      exposures: ['SIR-CMR'],
      sector: false,
    });
  });

  test('a rule for larger companies waits for the size', () => {
    const rules = DEFAULT_PRESCRIPTIONS.rules.map((line) => ({ ...line, minEffectif: 9 }));
    expect(planOf(facts({ company, rules }))).toEqual([]);
    expect(planOf(facts({ company: { ...company, effectif: 9 }, rules }))).not.toEqual([]);
  });
});

test('what is late comes first, what is done last', () => {
  const states = planOf(
    facts({
      company: { joinedOn: day('2024-01-01'), nafSection: 'H', exposures: [{ code: 'SIR-CMR', workers: 1 }] },
      attended: [{ theme: 'CHIMIQUE', on: today }],
      booked: [{ theme: 'ROUTIER', on: addDays(today, 9) }],
    }),
  ).map(({ state }) => state);
  expect(states).toEqual(['late', 'next', 'next', 'planned', 'done']);
});
