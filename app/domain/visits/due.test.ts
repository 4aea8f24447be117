import { describe, expect, test } from 'vitest';
import { followUpOf } from '../declarations/worker';
import { addDays, addMonths, addYears, day, type Day } from '../shared/day';
import {
  type DueFacts,
  dueOf,
  dueStateOf,
  type HeldVisit,
  SAME_VISIT_DAYS,
  SOON_DAYS,
  UNKNOWN_AFTER_MONTHS,
} from './due';
import type { ExposureCode } from '../declarations/thesaurus';
import type { Act, VisitKind } from './kinds';

const today = day('2026-11-21');
const reference = day('2027-01-01');

interface Case extends Partial<Omit<DueFacts, 'followUp'>> {
  exposures?: ExposureCode[];
  contractKind?: 'cdi' | 'apprentissage';
  on?: Day;
}

function due({ exposures = [], contractKind = 'cdi', on = today, ...facts }: Case) {
  const startOn = facts.startOn === undefined ? day('2020-03-02') : facts.startOn;
  const birthDate = facts.birthDate === undefined ? day('1975-06-15') : facts.birthDate;
  const worker = { birthDate, startOn, contractKind, exposures, protectedSituations: [], agreementOn: null };
  return dueOf(
    {
      followUp: followUpOf(worker, null, reference),
      declared: null,
      held: [],
      firstSpared: false,
      fixed: null,
      issued: { CONDUITE: null, ELECTRIQUE: null },
      before: null,
      ...facts,
      startOn,
      birthDate,
    },
    on,
  );
}

const held = (act: Act, on: string, kind: VisitKind = 'periodique'): HeldVisit => ({
  kind,
  act,
  on: day(on),
  attestations: [],
});

describe('the next act and its ceiling', () => {
  test.each<[string, Case, { nextAct: Act; ceilingOn: string | null; ceilingArticle: string }]>([
    ['SIS, never seen: three months after the start', { startOn: day('2026-11-30') },
      { nextAct: 'VIPI', ceilingOn: '2027-02-28', ceilingArticle: 'R.4624-10' }],
    ['an apprentice: two months', { startOn: day('2026-12-31'), contractKind: 'apprentissage' },
      { nextAct: 'VIPI', ceilingOn: '2027-02-28', ceilingArticle: 'R.4624-17' }],
    ['SIA by night: before the assignment, without the cause', { startOn: day('2026-12-01'), exposures: ['SIA-NUIT'] },
      { nextAct: 'VIPI', ceilingOn: '2026-12-01', ceilingArticle: 'R.4624-17' }],
    ['SIR, never seen: the exam before the assignment', { startOn: day('2026-12-01'), exposures: ['SIR-CMR'] },
      { nextAct: 'EMA', ceilingOn: '2026-12-01', ceilingArticle: 'R.4624-24' }],
    ['without a first day nothing can be dated', { startOn: null },
      { nextAct: 'VIPI', ceilingOn: null, ceilingArticle: 'R.4624-10' }],
    ['SIS: five years', { held: [held('VIP', '2023-11-21')] },
      { nextAct: 'VIP', ceilingOn: '2028-11-21', ceilingArticle: 'R.4624-16' }],
    ['SIS on 29 February: 28 February five years later', { held: [held('VIPI', '2024-02-29')] },
      { nextAct: 'VIP', ceilingOn: '2029-02-28', ceilingArticle: 'R.4624-16' }],
    ['SIA: three years', { held: [held('VIP', '2024-02-29')], exposures: ['SIA-NUIT'] },
      { nextAct: 'VIP', ceilingOn: '2027-02-28', ceilingArticle: 'R.4624-17' }],
    ['SIR: the intermediate visit two years after the exam', { held: [held('EMA', '2025-08-31')], exposures: ['SIR-CMR'] },
      { nextAct: 'VI', ceilingOn: '2027-08-31', ceilingArticle: 'R.4624-28' }],
    ['SIR after it: the exam, four years after the exam', { held: [held('EMA', '2024-02-29'), held('VI', '2026-02-10')], exposures: ['SIR-CMR'] },
      { nextAct: 'EMA', ceilingOn: '2028-02-29', ceilingArticle: 'R.4624-28' }],
    ['SIR of whom only an intermediate visit is known: the exam within the other two years', { held: [held('VI', '2026-02-28')], exposures: ['SIR-CMR'] },
      { nextAct: 'EMA', ceilingOn: '2028-02-28', ceilingArticle: 'R.4624-28' }],
    ['SIR, no intermediate visit, exam due today: still the intermediate one', { held: [held('EMA', '2022-11-21')], exposures: ['SIR-CMR'] },
      { nextAct: 'VI', ceilingOn: '2024-11-21', ceilingArticle: 'R.4624-28' }],
    ['SIR, the exam late by a day: the exam itself', { held: [held('EMA', '2022-11-20')], exposures: ['SIR-CMR'] },
      { nextAct: 'EMA', ceilingOn: '2026-11-20', ceilingArticle: 'R.4624-28' }],
    ['ionising radiation A: every year, no intermediate visit', { held: [held('EMA', '2026-01-31')], exposures: ['SIR-RI-A', 'SIR-CMR'] },
      { nextAct: 'EMA', ceilingOn: '2027-01-31', ceilingArticle: 'R.4451-82' }],
    ['a minor on regulated work: avis every year', { held: [held('AVIS', '2026-09-30')], exposures: ['SIR-JEUNES'], birthDate: day('2010-01-02') },
      { nextAct: 'AVIS', ceilingOn: '2027-09-30', ceilingArticle: 'R.4153-40' }],
    ['a visite de reprise leaves the dates alone', { held: [held('VIP', '2023-11-21'), held('VISITE', '2026-10-01', 'reprise')] },
      { nextAct: 'VIP', ceilingOn: '2028-11-21', ceilingArticle: 'R.4624-16' }],
  ])('%s', (_, facts, expected) => {
    expect(due(facts)).toMatchObject(expected);
  }); // prettier-ignore

  test('SIS that becomes SIR needs the exam from the day this is known, and the day does not slip', () => {
    const facts: Case = { held: [held('VIP', '2024-05-06')], exposures: ['SIR-CMR'] };
    const known = due(facts);
    expect(known).toMatchObject({ nextAct: 'EMA', ceilingOn: today, ceilingArticle: 'R.4624-24' });
    const later = { ...facts, on: addDays(today, 30), before: known };
    expect(due(later).ceilingOn).toBe(today);
  });

  test('SIR that becomes SIS: the exam counts as the last visit', () => {
    expect(due({ held: [held('EMA', '2024-05-06')] })).toMatchObject({
      nextAct: 'VIP',
      ceilingOn: '2029-05-06',
    });
  });
});

describe('the visit the employer declared', () => {
  const declared = { on: day('2024-03-31'), service: 'Un autre service' };
  test('counts when it is from this post', () => {
    expect(due({ declared })).toMatchObject({
      ...{ lastAct: null, lastOn: '2024-03-31', lastService: 'Un autre service', lastDoctorOn: null },
      ...{ nextAct: 'VIP', ceilingOn: '2029-03-31' },
    });
  });
  test('of a SIR worker is taken for the doctor’s: the soonest act comes next', () => {
    expect(due({ declared, exposures: ['SIR-CMR'] })).toMatchObject({
      lastDoctorOn: '2024-03-31',
      nextAct: 'VI',
      ceilingOn: '2026-03-31',
    });
  });
  test('from before this post does not spare the first visit, unless health staff say so', () => {
    const startOn = addDays(declared.on, 1);
    expect(due({ declared, startOn })).toMatchObject({ lastOn: declared.on, nextAct: 'VIPI' });
    expect(due({ declared, startOn, firstSpared: true })).toMatchObject({
      nextAct: 'VIP',
      ceilingOn: '2029-03-31',
    });
  });
  test('a little after one held here is that same one; later it is another', () => {
    const visits = [held('VIP', '2024-03-01')];
    const on = (days: number) => ({ on: addDays(day('2024-03-01'), days), service: null });
    expect(due({ held: visits, declared: on(SAME_VISIT_DAYS) })).toMatchObject({
      ...{ lastAct: 'VIP', lastOn: '2024-03-01', ceilingOn: '2029-03-01' },
    });
    expect(due({ held: visits, declared: on(SAME_VISIT_DAYS + 1) })).toMatchObject({
      ...{ lastAct: null, lastOn: '2024-04-02', ceilingOn: '2029-04-02' },
    });
  });
  test('gives way to a later one held here', () => {
    expect(due({ declared, held: [held('VIP', '2025-01-02')] })).toMatchObject({
      ...{ lastAct: 'VIP', lastOn: '2025-01-02', lastService: null, ceilingOn: '2030-01-02' },
    });
  });
});

describe('what the doctor fixed', () => {
  const seen = [held('VIP', '2024-11-20')];
  const ceiling = addYears(day('2024-11-20'), 5);
  test('comes first when it is earlier than the ceiling', () => {
    const fixed = { on: addDays(ceiling, -1), saidOn: day('2024-11-20') };
    expect(due({ held: seen, fixed })).toMatchObject({
      fixedOn: fixed.on,
      nextOn: fixed.on,
      ceilingOn: ceiling,
    });
  });
  test('never makes the day later than the ceiling', () => {
    const fixed = { on: addDays(ceiling, 1), saidOn: day('2024-11-20') };
    expect(due({ held: seen, fixed })).toMatchObject({ fixedOn: fixed.on, nextOn: ceiling });
  });
  test('holds on the day of the visit it was said at and ends with the next one', () => {
    const fixed = { on: day('2027-03-01'), saidOn: day('2026-11-20') };
    expect(due({ held: [held('VIP', '2026-11-20')], fixed }).nextOn).toBe('2027-03-01');
    expect(due({ held: [held('VIP', '2026-11-21')], fixed })).toMatchObject({
      fixedOn: null,
      nextOn: '2031-11-21',
    });
  });
});

describe('mi-carrière', () => {
  test.each([
    ['in the year of the 45th birthday', '1981-12-31', '2026-01-01'],
    ['born on 29 February', '1984-02-29', '2029-01-01'],
    ['45 before the visit was law', '1976-12-31', null],
    ['45 in the year it became law', '1977-01-01', '2022-01-01'],
  ])('%s', (_, birth, on) => {
    expect(due({ birthDate: day(birth) }).midCareerOn).toBe(on);
  });
  test('until it is held', () => {
    const visits = [held('VISITE', '2026-04-30', 'mi-carriere')];
    expect(due({ birthDate: day('1981-05-01'), held: visits })).toMatchObject({
      midCareerOn: null,
      midCareerHeldOn: '2026-04-30',
    });
  });
});

describe('attestations', () => {
  test.each<[string, Case, { conduiteOn: string | null; attestationDueOn: string | null }]>([
    ['none is needed', {}, { conduiteOn: null, attestationDueOn: null }],
    ['none is known: needed since October 2025, or the start', { exposures: ['CONDUITE'], startOn: day('2026-02-01') },
      { conduiteOn: null, attestationDueOn: '2026-02-01' }],
    ['five years', { exposures: ['CONDUITE'], issued: { CONDUITE: day('2024-02-29'), ELECTRIQUE: null } },
      { conduiteOn: '2024-02-29', attestationDueOn: '2029-02-28' }],
    ['an avis from before 1 October 2025 counts', { exposures: ['CONDUITE'], held: [held('EMA', '2025-09-30')] },
      { conduiteOn: '2025-09-30', attestationDueOn: '2030-09-30' }],
    ['an avis from that day on does not', { exposures: ['CONDUITE'], held: [held('EMA', '2025-10-01')] },
      { conduiteOn: null, attestationDueOn: '2025-10-01' }],
    ['of two, the one that ends first', { exposures: ['CONDUITE', 'ELECTRIQUE'], issued: { CONDUITE: day('2026-01-01'), ELECTRIQUE: day('2025-11-01') } },
      { conduiteOn: '2026-01-01', attestationDueOn: '2030-11-01' }],
  ])('%s', (_, facts, expected) => {
    expect(due(facts)).toMatchObject(expected);
  }); // prettier-ignore
});

describe('the state of a line', () => {
  const old = addMonths(today, -UNKNOWN_AFTER_MONTHS);
  test.each([
    ['late', addDays(today, -1), day('2020-01-01')],
    ['soon', today, day('2020-01-01')],
    ['soon', addDays(today, SOON_DAYS), day('2020-01-01')],
    ['fine', addDays(today, SOON_DAYS + 1), day('2020-01-01')],
    ['unknown', null, null],
    ['late', old, null],
    ['unknown', addDays(old, -1), null],
    ['late', addDays(old, -1), day('2020-01-01')],
  ] as const)('%s: next %s, last %s', (state, nextOn, lastOn) => {
    expect(dueStateOf({ nextOn, lastOn }, today)).toBe(state);
  });
  test('another employer’s to organise: never late here', () => {
    const line = { nextOn: addDays(today, -1), lastOn: null, isPrincipalEmployer: false };
    expect(dueStateOf(line, today)).toBe('elsewhere');
  });
});
