import { describe, expect, it } from 'vitest';
import { type Day, addDays, addMonths, addYears, day } from '../shared/day';
import { categorize, DEFAULT_FOLLOW_UP_SETTINGS, type Situation } from './category';
import {
  ATTESTATION_CODES,
  ATTESTATIONS_FROM,
  type ExposureCode,
  PLOMB_WITHOUT_THRESHOLD_FROM,
  SIA_CODES,
  SIR_CODES,
} from './thesaurus';

const today = day('2026-11-21');
const hiredOn = day('2026-11-30');
const eve = (value: Day) => addDays(value, -1);
const of = (exposures: ExposureCode[], rest: Partial<Situation> = {}) =>
  categorize({ exposures, referenceDate: today, hiredOn, ...rest });
const codes = (exposures: ExposureCode[], rest?: Partial<Situation>) =>
  of(exposures, rest).reasons.map(({ code }) => code);
const warnings = (exposures: ExposureCode[], rest?: Partial<Situation>) =>
  of(exposures, rest).warnings.map(({ code }) => code);
const inForce = <T extends ExposureCode>(list: readonly T[]) =>
  list.filter((code) => !/CONDUITE|ELEC$/.test(code));

describe('category', () => {
  it.each(inForce(SIR_CODES))('%s is SIR', (code) => {
    expect(of([code])).toMatchObject({ category: 'SIR', reasons: [{ code, article: 'R.4624-23' }] });
  });
  it.each(SIA_CODES)('%s is SIA', (code) =>
    expect(of([code])).toMatchObject({ category: 'SIA', reasons: [{ code }] }),
  );
  it('is SIS without exposure, and with an attestation only', () => {
    expect(of([])).toMatchObject({ category: 'SIS', reasons: [] });
    expect(of([...ATTESTATION_CODES])).toMatchObject({ category: 'SIS', reasons: [] });
  });
  it('keeps every reason, strongest first, once', () => {
    expect(codes(['SIA-NUIT', 'SIR-CMR', 'SIA-NUIT', 'SIR-AMIANTE'])).toEqual([
      'SIR-AMIANTE',
      'SIR-CMR',
      'SIA-NUIT',
    ]);
  });
});

describe('autorisation de conduite and habilitation électrique', () => {
  it.each([
    ['SIR-CONDUITE', 'CONDUITE', 'R.4323-56'],
    ['SIR-ELEC', 'ELECTRIQUE', 'R.4544-10'],
  ] as const)('%s is SIR until the eve, then the attestation %s', (sir, attestation, article) => {
    for (const code of [sir, attestation]) {
      const before = of([code], { referenceDate: eve(ATTESTATIONS_FROM) });
      expect(before).toMatchObject({ category: 'SIR', reasons: [{ code: sir }], attestations: [] });
      const after = of([code], { referenceDate: ATTESTATIONS_FROM });
      expect(after).toMatchObject({ category: 'SIS', reasons: [] });
      expect(after.attestations).toEqual([{ code: attestation, validityYears: 5, article }]);
    }
  });
  it('explains what changed, only when the wrong word is used', () => {
    expect(warnings(['SIR-CONDUITE', 'SIR-ELEC'])).toEqual(['CONDUITE-HORS-SIR', 'ELECTRIQUE-HORS-SIR']);
    expect(warnings(['CONDUITE', 'ELECTRIQUE'])).toEqual([]);
    const before = { referenceDate: eve(ATTESTATIONS_FROM) };
    expect(warnings(['CONDUITE', 'ELECTRIQUE'], before)).toEqual([
      'CONDUITE-ENCORE-SIR',
      'ELECTRIQUE-ENCORE-SIR',
    ]);
    expect(warnings(['SIR-CONDUITE', 'SIR-ELEC'], before)).toEqual([]);
  });
  it('leaves the other reasons alone', () => {
    expect(of(['SIR-CONDUITE', 'SIR-CMR'])).toMatchObject({
      category: 'SIR',
      attestations: [{ code: 'CONDUITE' }],
    });
  });
});

describe('plomb', () => {
  it.each([
    [eve(PLOMB_WITHOUT_THRESHOLD_FROM), 'thesaurus:exposures.SIR-PLOMB.labelWithThreshold', ['PLOMB-SEUIL']],
    [PLOMB_WITHOUT_THRESHOLD_FROM, 'thesaurus:exposures.SIR-PLOMB.label', []],
  ])('on %s', (referenceDate, labelKey, warned) => {
    expect(of(['SIR-PLOMB'], { referenceDate })).toMatchObject({ category: 'SIR', reasons: [{ labelKey }] });
    expect(warnings(['SIR-PLOMB'], { referenceDate })).toEqual(warned);
  });
});

describe('minors', () => {
  const majority = addYears(today, -18);
  it.each([
    ['the eve of the birthday', addDays(majority, 1), 'SIA', ['SIA-MINEUR']],
    ['the birthday', majority, 'SIS', []],
  ] as const)('on %s', (_, birthDate, category, reasons) => {
    expect(of([], { birthDate }).category).toBe(category);
    expect(codes([], { birthDate })).toEqual(reasons);
  });
  it('are SIR-JEUNES instead when on regulated work', () => {
    expect(codes(['SIR-JEUNES'], { birthDate: addDays(majority, 1) })).toEqual(['SIR-JEUNES']);
    expect(codes(['SIR-CMR'], { birthDate: addDays(majority, 1) })).toEqual(['SIR-CMR', 'SIA-MINEUR']);
  });
  it('are no minors once adult, with a warning', () => {
    expect(of(['SIR-JEUNES', 'SIA-MINEUR'], { birthDate: majority }).category).toBe('SIS');
    expect(warnings(['SIR-JEUNES', 'SIA-MINEUR'], { birthDate: majority })).toEqual([
      'JEUNES-MAJEUR',
      'MINEUR-MAJEUR',
    ]);
  });
  it('born on 29 February, are adults on 28 February of a common year', () => {
    const birthDate = day('2008-02-29');
    expect(codes([], { birthDate, referenceDate: day('2026-02-27') })).toEqual(['SIA-MINEUR']);
    expect(codes([], { birthDate, referenceDate: day('2026-02-28') })).toEqual([]);
  });
});

describe('settings and agreement', () => {
  it('an apprentice is SIA by the setting, has two months in any case', () => {
    const settings = { ...DEFAULT_FOLLOW_UP_SETTINGS, apprenticeIsSia: false };
    expect(of([], { isApprentice: true })).toMatchObject({ category: 'SIA', renewal: { ceilingMonths: 36 } });
    const off = of([], { isApprentice: true, settings });
    expect(off).toMatchObject({ category: 'SIS', reasons: [], renewal: { ceilingMonths: 60 } });
    expect(off.firstAct).toMatchObject({ dueOn: addMonths(hiredOn, 2), article: 'R.6222-36' });
  });
  it('RQTH and invalidity count with the agreement only', () => {
    expect(warnings(['SIA-RQTH'])).toEqual(['ACCORD-TRAVAILLEUR']);
    expect(of(['SIA-RQTH', 'SIA-INVALIDITE'], { workerAgreed: false })).toMatchObject({
      category: 'SIS',
      reasons: [],
    });
    expect(warnings(['SIA-RQTH'], { workerAgreed: false })).toEqual(['ACCORD-MANQUANT']);
  });
  it('the experiment postpones the EMA, save for the gravest and for minors', () => {
    const settings = { ...DEFAULT_FOLLOW_UP_SETTINGS, sirHiringWithin3Months: true };
    const late = { type: 'EMA', beforeAssignment: false, dueOn: addMonths(hiredOn, 3) };
    expect(of(['SIR-CMR'], { settings }).firstAct).toMatchObject(late);
    expect(of(['SIR-CMR', 'SIA-NUIT'], { settings }).firstAct).toMatchObject({
      type: 'EMA',
      beforeAssignment: true,
    });
    for (const code of [
      'SIR-AMIANTE',
      'SIR-PLOMB',
      'SIR-HYPERBARE',
      'SIR-RI-A',
      'SIR-RI-B',
      'SIR-JEUNES',
    ] as const) {
      expect(of(['SIR-CMR', code], { settings }).firstAct.beforeAssignment).toBe(true);
    }
    expect(of(['SIR-CMR'], { settings, birthDate: addYears(today, -17) }).firstAct.beforeAssignment).toBe(
      true,
    );
  });
  it('speaks of the usual mistakes', () => {
    expect(warnings(['SIR-ECHAFAUDAGE', 'SIR-EMPLOYEUR'])).toEqual([
      'ECHAFAUDAGE-UTILISATEURS',
      'EMPLOYEUR-MOTIF',
    ]);
  });
});

describe('first act', () => {
  const act = (type: string, months: number, article: string) => ({
    type,
    beforeAssignment: months === 0,
    dueOn: addMonths(hiredOn, months),
    article,
  });
  it.each<[string, ExposureCode[], ReturnType<typeof act>]>([
    ['SIS', [], act('VIPI', 3, 'R.4624-10')],
    ['attestation only', ['CONDUITE'], act('VIPI', 3, 'R.4624-10')],
    ['RQTH', ['SIA-RQTH'], act('VIPI', 3, 'R.4624-10')],
    ['invalidity', ['SIA-INVALIDITE'], act('VIPI', 3, 'R.4624-10')],
    ['apprentice', ['SIA-APPRENTI'], act('VIPI', 2, 'R.6222-36')],
    ['apprentice with RQTH', ['SIA-RQTH', 'SIA-APPRENTI'], act('VIPI', 2, 'R.6222-36')],
    ['night', ['SIA-NUIT'], act('VIPI', 0, 'R.4624-18')],
    ['minor', ['SIA-MINEUR'], act('VIPI', 0, 'R.4624-18')],
    ['bio 2', ['SIA-BIO-2'], act('VIPI', 0, 'R.4426-7')],
    ['fields', ['SIA-CEM'], act('VIPI', 0, 'R.4453-25')],
    ['apprentice at night', ['SIA-APPRENTI', 'SIA-NUIT'], act('VIPI', 0, 'R.4624-18')],
    ['SIR', ['SIR-CMR'], act('EMA', 0, 'R.4624-24')],
    ['SIR and night', ['SIR-CMR', 'SIA-NUIT'], act('EMA', 0, 'R.4624-24')],
    ['regulated work', ['SIR-JEUNES'], act('AVIS', 0, 'R.4153-40')],
    ['regulated work and night', ['SIR-JEUNES', 'SIA-NUIT'], act('AVIS', 0, 'R.4153-40')],
    ['regulated work and SIR', ['SIR-JEUNES', 'SIR-CMR'], act('EMA', 0, 'R.4624-24')],
  ])('%s', (_, exposures, expected) => expect(of(exposures).firstAct).toEqual(expected));
  it('has no day without a hiring day', () => expect(of([], { hiredOn: null }).firstAct.dueOn).toBeNull());
  it('ends on the last day of a shorter month', () => {
    expect(of([], { hiredOn: day('2026-11-30') }).firstAct.dueOn).toBe('2027-02-28');
    expect(of([], { hiredOn: day('2027-11-30') }).firstAct.dueOn).toBe('2028-02-29');
    expect(of(['SIA-APPRENTI'], { hiredOn: day('2026-12-31') }).firstAct.dueOn).toBe('2027-02-28');
  });
});

describe('renewal', () => {
  const months = (ceilingMonths: number, intermediateMonths: number | null, article: string) => ({
    ceilingMonths,
    intermediateMonths,
    article,
  });
  it.each<[ExposureCode[], ReturnType<typeof months>]>([
    [[], months(60, null, 'R.4624-16')],
    [['SIA-NUIT'], months(36, null, 'R.4624-17')],
    [['SIA-APPRENTI'], months(36, null, 'R.4624-17')],
    [['SIR-CMR'], months(48, 24, 'R.4624-28')],
    [['SIR-CMR', 'SIA-NUIT'], months(48, 24, 'R.4624-28')],
    [['SIR-RI-B'], months(48, 24, 'R.4624-28')],
    [['SIR-RI-A', 'SIR-CMR'], months(12, null, 'R.4451-82')],
    [['SIR-JEUNES', 'SIA-NUIT'], months(12, null, 'R.4153-40')],
  ])('%j', (exposures, expected) => expect(of(exposures).renewal).toEqual(expected));
});
