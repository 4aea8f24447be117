import { addDays, addYears, type Day, day } from '../shared/day';
import type { ActionKind, PrescriptionKind } from './kinds';

/** A fiche d'entreprise is made within a year of joining, and again at most every four years (décret n° 2022-653). */
export const FIRST_SHEET_YEARS = 1;
export const SHEET_YEARS = 4;
/** At least one action en milieu de travail every four years. */
export const AMT_YEARS = 4;
/** What is done stays "done" until this many days before it is due again. */
export const ANNOUNCED_DAYS = 180;

/** One line of the ordonnance de prévention: what a declared exposure or a sector calls for. */
export interface PrescriptionRule {
  code: string;
  kind: PrescriptionKind;
  themeCode: string | null;
  exposures: readonly string[];
  nafSections: readonly string[];
  minEffectif: number;
  article: string | null;
  position: number;
}

/** The model edition, used until the service writes its own; kept as an edition of its own in the database. */
export const DEFAULT_PRESCRIPTIONS: { fromOn: Day; rules: PrescriptionRule[] } = {
  fromOn: day('2026-01-01'),
  rules: [
    rule('FE', 'fiche-entreprise'),
    rule('DUERP', 'duerp', { themeCode: 'DUERP', article: 'R.4121-1' }),
    rule('AMT', 'amt'),
    onTheme('CHIMIQUE', ['SIR-CMR', 'SIR-PLOMB', 'SIR-AMIANTE'], []),
    onTheme('ERGONOMIE', ['SIR-CHARGES-55'], ['C', 'G', 'H']),
    onTheme('ROUTIER', ['CONDUITE', 'SIR-CONDUITE'], ['H']),
    onTheme('ACTIVITE', ['SIA-NUIT'], []),
    onTheme('AIDE-DOMICILE', [], ['Q']),
    onTheme('ECRAN', [], ['J', 'K', 'L', 'M', 'N', 'O']),
    onTheme('RPS', [], ['P', 'Q', 'K']),
  ].map((line, position) => ({ ...line, position })),
};

function rule(
  code: string,
  kind: PrescriptionKind,
  change: Partial<PrescriptionRule> = {},
): PrescriptionRule {
  const none = {
    themeCode: null,
    exposures: [],
    nafSections: [],
    minEffectif: 1,
    article: null,
    position: 0,
  };
  return { code, kind, ...none, ...change };
}
function onTheme(themeCode: string, exposures: string[], nafSections: string[]): PrescriptionRule {
  return rule(`THEME-${themeCode}`, 'theme', { themeCode, exposures, nafSections });
}

/** What the plan is made from. */
export interface PlanFacts {
  company: {
    joinedOn: Day;
    effectif: number;
    nafSection: string | null;
    /** Present workers by declared exposure, their post's included. */
    exposures: readonly { code: string; workers: number }[];
    /** The last declaration sent says that there is no DUERP. */
    noDuerp: boolean;
  };
  /** What the service noted as done. */
  done: readonly { kind: ActionKind; on: Day }[];
  /** Themes that people of the company attended, with the last day. */
  attended: readonly { theme: string; on: Day }[];
  /** Themes for which they have a seat to come, with the first day. */
  booked: readonly { theme: string; on: Day }[];
  rules: readonly PrescriptionRule[];
  today: Day;
}

export type PlanState = 'late' | 'next' | 'planned' | 'done';

/** One thing to do or done, with the facts that call for it. */
export interface PlanItem {
  code: string;
  kind: PrescriptionKind;
  theme: string | null;
  article: string | null;
  /** Declared exposures that call for it; empty when the sector or the law does. */
  exposures: string[];
  sector: boolean;
  state: PlanState;
  /** When it must be done by; null when nothing sets a day. */
  dueOn: Day | null;
  /** The day it was last done, or is planned for. */
  on: Day | null;
}

const ORDER: readonly PlanState[] = ['late', 'next', 'planned', 'done'];

/** The ordonnance de prévention of a company: what is late, then what is next, planned and done. */
export function planOf(facts: PlanFacts): PlanItem[] {
  return facts.rules
    .filter(({ minEffectif }) => facts.company.effectif >= minEffectif)
    .toSorted((a, b) => a.position - b.position)
    .flatMap((line) => itemOf(line, facts) ?? [])
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function itemOf(line: PrescriptionRule, facts: PlanFacts): PlanItem | null {
  const { company } = facts;
  const exposures = company.exposures
    .filter(({ code, workers }) => workers > 0 && line.exposures.includes(code))
    .map(({ code }) => code);
  const sector = company.nafSection !== null && line.nafSections.includes(company.nafSection);
  const forAll = line.exposures.length === 0 && line.nafSections.length === 0;
  if (!forAll && exposures.length === 0 && !sector) return null;
  const asked = {
    code: line.code,
    kind: line.kind,
    theme: line.themeCode,
    article: line.article,
    exposures,
    sector,
  };
  const state = stateOf(line, facts);
  return state && { ...asked, ...state };
}

type Standing = Pick<PlanItem, 'state' | 'dueOn' | 'on'>;

function stateOf({ kind, themeCode }: PrescriptionRule, facts: PlanFacts): Standing | null {
  const { company, today } = facts;
  if (kind === 'theme') return themeState(themeCode, facts);
  const on = lastOf(facts.done.filter((action) => action.kind === kind));
  if (kind === 'duerp') {
    if (on) return { state: 'done', dueOn: null, on };
    return company.noDuerp ? { state: 'next', dueOn: null, on: null } : null;
  }
  const years = kind === 'amt' ? AMT_YEARS : SHEET_YEARS;
  const first = kind === 'amt' ? AMT_YEARS : FIRST_SHEET_YEARS;
  const dueOn = on ? addYears(on, years) : addYears(company.joinedOn, first);
  if (dueOn < today) return { state: 'late', dueOn, on };
  return { state: on && dueOn > addDays(today, ANNOUNCED_DAYS) ? 'done' : 'next', dueOn, on };
}

function themeState(theme: string | null, { attended, booked }: PlanFacts): Standing {
  const of = (days: PlanFacts['attended']) => lastOf(days.filter((one) => one.theme === theme));
  const came = of(attended);
  if (came) return { state: 'done', dueOn: null, on: came };
  const seat = of(booked);
  return { state: seat ? 'planned' : 'next', dueOn: null, on: seat };
}

const lastOf = (days: readonly { on: Day }[]): Day | null =>
  days
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? null;
