import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, type Day, day } from '../shared/day';
import { CATEGORIES } from '../declarations/category';
import { ACTS, VISIT_KINDS } from './kinds';
import {
  DEFAULT_TRIAGE,
  editionOn,
  HIRED_LONG_AGO,
  OLD_VISIT_YEARS,
  queueOf,
  TRIAGE_RULES,
  type TriageFacts,
  type TriageLine,
  triageRuleOf,
} from './triage';

const on = day('2026-11-21');
const rule = (facts: Partial<TriageFacts>) =>
  triageRuleOf({
    kind: 'embauche',
    act: 'VIPI',
    category: 'SIS',
    handedOver: false,
    referred: false,
    apprentice: false,
    birthDate: day('1990-05-05'),
    startOn: day('2026-11-02'),
    lastVisitOn: null,
    postponable: false,
    on,
    ...facts,
  });

describe('which line a request comes under', () => {
  it.each<[string, Partial<TriageFacts>, string]>([
    ['reprise', { kind: 'reprise', act: 'VISITE' }, 'MT-REPRISE'],
    ['pré-reprise', { kind: 'prereprise', act: 'VISITE' }, 'MT-PREREPRISE'],
    ['VDE', { kind: 'demande-employeur', act: 'VISITE' }, 'MT-DEMANDE'],
    ['VDT', { kind: 'demande-travailleur', act: 'VISITE' }, 'MT-DEMANDE'],
    ['VDM', { kind: 'demande-medecin', act: 'VISITE' }, 'MT-DEMANDE'],
    ['SPE', { kind: 'spe', act: 'VISITE' }, 'MT-POST-EXPOSITION'],
    ['SPP', { kind: 'spp', act: 'VISITE' }, 'MT-POST-EXPOSITION'],
    ['attestation', { kind: 'attestation', act: 'ATTESTATION' }, 'MT-ATTESTATION'],
    ['VI', { kind: 'intermediaire', act: 'VI', category: 'SIR' }, 'IDE-INTERMEDIAIRE'],
    ['mi-carrière SIR', { kind: 'mi-carriere', category: 'SIR' }, 'MT-MI-CARRIERE'],
    ['mi-carrière SIA', { kind: 'mi-carriere', category: 'SIA' }, 'IDE-MI-CARRIERE'],
    ['mi-carrière SIS', { kind: 'mi-carriere' }, 'IDE-MI-CARRIERE'],
    ['EMA', { act: 'EMA', category: 'SIR' }, 'MT-EMA-EMBAUCHE'],
    ['avis of a minor', { act: 'AVIS', category: 'SIR' }, 'MT-EMA-EMBAUCHE'],
    ['EMA of the experiment', { act: 'EMA', category: 'SIR', postponable: true }, 'MT-EMA-EMBAUCHE-3-MOIS'],
    ['VIPI of RQTH or invalidity', { category: 'SIA', referred: true }, 'MT-VIPI-ORIENTEE'],
    ['… even of a minor', { category: 'SIA', referred: true, apprentice: true }, 'MT-VIPI-ORIENTEE'],
    ['apprentice', { category: 'SIA', apprentice: true }, 'IDE-VIPI-MINEUR-APPRENTI'],
    ['VIPI SIA', { category: 'SIA' }, 'IDE-VIPI-SIA'],
    ['VIPI SIS', {}, 'IDE-VIPI-SIS'],
    ['periodic VIP', { kind: 'periodique', act: 'VIP' }, 'IDE-PERIODIQUE'],
    ['periodic EMA', { kind: 'periodique', act: 'EMA', category: 'SIR' }, 'MT-PERIODIQUE'],
  ])('%s', (_what, facts, expected) => expect(rule(facts)).toBe(expected));

  it.each(VISIT_KINDS)('%s, handed over by the doctor, is the nurse’s first', (kind) => {
    expect(rule({ kind, handedOver: true })).toBe('IDE-CONFIEE');
    expect(queueOf('IDE-CONFIEE')).toBe('infirmier');
  });
});

describe('boundaries', () => {
  const eighteenth = addYears(on, -18);
  it.each<[string, Day | null, string]>([
    ['18 that very day', eighteenth, 'IDE-VIPI-SIA'],
    ['18 the next day', addDays(eighteenth, 1), 'IDE-VIPI-MINEUR-APPRENTI'],
    ['of unknown age', null, 'IDE-VIPI-SIA'],
  ])('hired %s', (_who, birthDate, expected) => expect(rule({ category: 'SIA', birthDate })).toBe(expected));

  it.each<[string, Day | null, string]>([
    ['the last day before 2019', addDays(HIRED_LONG_AGO, -1), 'IDE-EMBAUCHE-AVANT-2019'],
    ['the first day of 2019', HIRED_LONG_AGO, 'IDE-VIPI-SIS'],
    ['on an unknown day', null, 'IDE-VIPI-SIS'],
  ])('hired on %s', (_when, startOn, expected) => expect(rule({ startOn })).toBe(expected));

  const sixYears = addYears(on, -OLD_VISIT_YEARS);
  it.each<[string, Day | null, string]>([
    ['six years ago to the day', sixYears, 'IDE-PERIODIQUE'],
    ['a day longer ago', addDays(sixYears, -1), 'IDE-PLUS-DE-6-ANS'],
    ['unknown', null, 'IDE-PERIODIQUE'],
  ])('last visit %s', (_when, lastVisitOn, expected) =>
    expect(rule({ kind: 'periodique', act: 'VIP', lastVisitOn })).toBe(expected),
  );
  it('six years over leap days are six years, not 2190 days', () => {
    const seen = { kind: 'periodique', act: 'VIP', lastVisitOn: day('2019-03-01') } as const;
    expect(rule({ ...seen, on: day('2025-03-01') })).toBe('IDE-PERIODIQUE');
    expect(rule({ ...seen, on: day('2025-03-02') })).toBe('IDE-PLUS-DE-6-ANS');
  });

  it.each<[string, string, string, string]>([
    ['the year before', '1982-01-01', 'IDE-PERIODIQUE', 'MT-PERIODIQUE'],
    ['the first day of the year', '1981-01-01', 'IDE-MI-CARRIERE', 'MT-MI-CARRIERE'],
    ['the last day of the year', '1981-12-31', 'IDE-MI-CARRIERE', 'MT-MI-CARRIERE'],
    ['the year after', '1980-12-31', 'IDE-PERIODIQUE', 'MT-PERIODIQUE'],
  ])('45 in %s', (_when, born, nurse, doctor) => {
    const facts = { kind: 'periodique', birthDate: day(born) } as const;
    expect(rule({ ...facts, act: 'VIP' })).toBe(nurse);
    expect(rule({ ...facts, act: 'EMA', category: 'SIR' })).toBe(doctor);
  });
});

describe('the edition in force', () => {
  it('the default ranks every rule once, from 1 up in each queue', () => {
    expect(DEFAULT_TRIAGE.map((line) => line.rule)).toEqual(TRIAGE_RULES);
    for (const queue of ['medecin', 'infirmier']) {
      const ranks = DEFAULT_TRIAGE.filter((line) => line.queue === queue).map(({ rank }) => rank);
      expect(ranks).toEqual(ranks.map((_, index) => index + 1));
    }
  });

  const line = (fromOn: string, rank: number): TriageLine => ({
    fromOn: day(fromOn),
    rule: 'MT-REPRISE',
    queue: 'medecin',
    rank,
  });
  const lines = [line('2027-01-01', 3), line('2023-01-01', 1), line('2025-06-01', 2)];
  it.each([
    ['2022-12-31', undefined],
    ['2023-01-01', 1],
    ['2025-05-31', 1],
    ['2025-06-01', 2],
    ['2026-12-31', 2],
    ['2027-01-01', 3],
  ])('on %s the rank is %s', (when, rank) => {
    expect(editionOn(lines, day(when)).map((one) => one.rank)).toEqual(rank === undefined ? [] : [rank]);
  });
  it('a new edition of one rule leaves the others', () => {
    const edition = editionOn([...DEFAULT_TRIAGE, line('2026-01-01', 12)], on);
    expect(edition).toHaveLength(TRIAGE_RULES.length);
    expect(edition.find((one) => one.rule === 'MT-REPRISE')?.rank).toBe(12);
    expect(edition.find((one) => one.rule === 'MT-PREREPRISE')?.rank).toBe(2);
  });
});

it('whatever is asked for has its line; what a doctor alone holds is never in the nurse’s queue', () => {
  const someDay = fc.integer({ min: 0, max: 30_000 }).map((offset) => addDays(day('1950-01-01'), offset));
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom(...VISIT_KINDS),
        act: fc.constantFrom(...ACTS),
        category: fc.constantFrom(...CATEGORIES),
        handedOver: fc.boolean(),
        referred: fc.boolean(),
        apprentice: fc.boolean(),
        birthDate: fc.option(someDay),
        startOn: fc.option(someDay),
        lastVisitOn: fc.option(someDay),
        postponable: fc.boolean(),
        on: someDay,
      }),
      (facts) => {
        const found = triageRuleOf(facts);
        expect(TRIAGE_RULES).toContain(found);
        expect(found === 'IDE-CONFIEE').toBe(facts.handedOver);
        const aptitude = facts.act === 'EMA' || facts.act === 'AVIS';
        if (aptitude && !facts.handedOver && (facts.kind === 'embauche' || facts.kind === 'periodique'))
          expect(queueOf(found)).toBe('medecin');
      },
    ),
  );
});
