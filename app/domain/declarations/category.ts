import { type Day, addMonths, ageOn } from '../shared/day';
import { ATTESTATION_YEARS, counterpartOf } from './attestation';
import {
  type AttestationCode,
  type ExposureCode,
  type FirstActRule,
  type FirstActType,
  PLOMB_WITHOUT_THRESHOLD_FROM,
  type Renewal,
  SIS,
  type ThesaurusEntry,
  thesaurusOn,
} from './thesaurus';

/** Suivi individuel simple, adapté, renforcé: weakest first. */
export const CATEGORIES = ['SIS', 'SIA', 'SIR'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the law leaves open and the service decides. */
export type FollowUpSettings = {
  /** An apprentice has a deadline by law (R.6222-36), a category only by the service's choice. */
  apprenticeIsSia: boolean;
  /** Experiment: the EMA of a new SIR worker may be held up to 3 months after, save for the gravest exposures. */
  sirHiringWithin3Months: boolean;
};

/** As at the model service. */
export const DEFAULT_FOLLOW_UP_SETTINGS: FollowUpSettings = {
  apprenticeIsSia: true,
  sirHiringWithin3Months: false,
};

/** What is known of a worker on the day of reference. */
export type Situation = {
  exposures: readonly ExposureCode[];
  referenceDate: Day;
  birthDate?: Day | null;
  /** First day in the post. */
  hiredOn?: Day | null;
  isApprentice?: boolean;
  /** False leaves out RQTH and invalidity: without the worker's agreement they are not to be declared. */
  workerAgreed?: boolean;
  settings?: FollowUpSettings;
};

export type Reason = { code: ExposureCode; labelKey: string; article: string; see: readonly string[] };

export const WARNING_CODES = [
  'CONDUITE-HORS-SIR',
  'ELECTRIQUE-HORS-SIR',
  'CONDUITE-ENCORE-SIR',
  'ELECTRIQUE-ENCORE-SIR',
  'ECHAFAUDAGE-UTILISATEURS',
  'PLOMB-SEUIL',
  'JEUNES-MAJEUR',
  'MINEUR-MAJEUR',
  'EMPLOYEUR-MOTIF',
  'ACCORD-TRAVAILLEUR',
  'ACCORD-MANQUANT',
  'EMA-EXPERIMENTATION',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something the employer should know; `exposure` is the code it is about. */
export type FollowUpWarning = { code: WarningCode; exposure: ExposureCode | null };

export type FirstAct = {
  type: FirstActType;
  /** Last day to hold it; the first day in the post when it comes before the assignment; null when that day is unknown. */
  dueOn: Day | null;
  beforeAssignment: boolean;
  article: string;
};

export type Attestation = { code: AttestationCode; validityYears: number; article: string };

/** The follow-up of one worker: one category, all its reasons, what comes first and how often. */
export type FollowUp = {
  category: Category;
  reasons: Reason[];
  firstAct: FirstAct;
  renewal: Renewal;
  attestations: Attestation[];
  warnings: FollowUpWarning[];
};

const MAJORITY = 18;
const EXPERIMENT_MONTHS = 3;
/** SIR exposures whose EMA of hiring the experiment never postpones (service project, annexe 3). */
export const NEVER_POSTPONED: ReadonlySet<ExposureCode> = new Set<ExposureCode>([
  'SIR-AMIANTE',
  'SIR-PLOMB',
  'SIR-HYPERBARE',
  'SIR-RI-A',
  'SIR-RI-B',
  'SIR-JEUNES',
]);
const ACT_STRENGTH: Record<FirstActType, number> = { VIPI: 0, AVIS: 1, EMA: 2 };

/**
 * Category, first act, renewal and attestations of a worker on a day of reference (R.4624-10 to R.4624-28).
 * The strictest rule wins; all reasons are kept; what is not in force that day does not count and is said in `warnings`.
 */
export function categorize(situation: Situation): FollowUp {
  const settings = situation.settings ?? DEFAULT_FOLLOW_UP_SETTINGS;
  const { entries, warnings, isMinor } = applicable(situation);
  const counted = entries.filter(
    (entry) => entry.kind !== 'ATTESTATION' && (entry.code !== 'SIA-APPRENTI' || settings.apprenticeIsSia),
  );
  const postponed =
    settings.sirHiringWithin3Months &&
    !isMinor &&
    counted.some((entry) => entry.kind === 'SIR') &&
    !counted.some((entry) => NEVER_POSTPONED.has(entry.code));
  if (postponed) warnings.push({ code: 'EMA-EXPERIMENTATION', exposure: null });
  return {
    category: strongest(counted),
    reasons: counted.map(({ code, labelKey, article, see }) => ({ code, labelKey, article, see })),
    firstAct: firstActOf(entries, postponed, situation.hiredOn ?? null),
    renewal: renewalOf(counted),
    attestations: entries.filter((entry) => entry.kind === 'ATTESTATION').map(toAttestation),
    warnings,
  };
}

/** The entries in force that the situation calls for, in the order of the thesaurus. */
function applicable(situation: Situation) {
  const edition = thesaurusOn(situation.referenceDate);
  const warnings: FollowUpWarning[] = [];
  const codes = new Set<ExposureCode>();
  const age = situation.birthDate ? ageOn(situation.birthDate, situation.referenceDate) : null;
  const isAdult = age !== null && age >= MAJORITY;
  const warn = (code: WarningCode, exposure: ExposureCode) => warnings.push({ code, exposure });

  for (const declared of new Set(situation.exposures)) {
    const code = edition.has(declared) ? declared : counterpartOf(declared);
    if (!code || !edition.has(code)) throw new Error(`no rule for ${declared} on ${situation.referenceDate}`);
    if (code !== declared) warnOtherSide(declared, warn);
    if (isAdult && (code === 'SIR-JEUNES' || code === 'SIA-MINEUR')) {
      warn(code === 'SIR-JEUNES' ? 'JEUNES-MAJEUR' : 'MINEUR-MAJEUR', code);
    } else if (edition.get(code)?.sensitive && situation.workerAgreed === false) {
      warn('ACCORD-MANQUANT', code);
    } else {
      codes.add(code);
      warnAbout(code, situation.referenceDate, warn);
    }
  }
  if (situation.isApprentice) codes.add('SIA-APPRENTI');
  if (age !== null && !isAdult) codes.add('SIA-MINEUR');
  const isMinor = codes.has('SIA-MINEUR') || codes.has('SIR-JEUNES');
  if (codes.has('SIR-JEUNES')) codes.delete('SIA-MINEUR'); // SIA-MINEUR is for minors who are not on regulated work
  const entries = [...edition.values()].filter((entry) => codes.has(entry.code));
  return { entries, warnings, isMinor };
}

type Warn = (code: WarningCode, exposure: ExposureCode) => void;

function warnOtherSide(declared: ExposureCode, warn: Warn) {
  if (declared === 'SIR-CONDUITE') warn('CONDUITE-HORS-SIR', declared);
  if (declared === 'SIR-ELEC') warn('ELECTRIQUE-HORS-SIR', declared);
  if (declared === 'CONDUITE') warn('CONDUITE-ENCORE-SIR', declared);
  if (declared === 'ELECTRIQUE') warn('ELECTRIQUE-ENCORE-SIR', declared);
}

function warnAbout(code: ExposureCode, on: Day, warn: Warn) {
  if (code === 'SIR-ECHAFAUDAGE') warn('ECHAFAUDAGE-UTILISATEURS', code);
  if (code === 'SIR-PLOMB' && on < PLOMB_WITHOUT_THRESHOLD_FROM) warn('PLOMB-SEUIL', code);
  if (code === 'SIR-EMPLOYEUR') warn('EMPLOYEUR-MOTIF', code);
  if (code === 'SIA-RQTH' || code === 'SIA-INVALIDITE') warn('ACCORD-TRAVAILLEUR', code);
}

function strongest(entries: readonly ThesaurusEntry[]): Category {
  if (entries.some((entry) => entry.kind === 'SIR')) return 'SIR';
  return entries.length > 0 ? 'SIA' : 'SIS';
}

/** The strongest type and the earliest deadline; they may come from two articles. */
function firstActOf(entries: readonly ThesaurusEntry[], postponed: boolean, hiredOn: Day | null): FirstAct {
  let strictest: FirstActRule = SIS.firstAct;
  let soonest: FirstActRule = SIS.firstAct;
  for (const entry of entries) {
    if (!entry.firstAct) continue;
    const rule =
      postponed && entry.kind === 'SIR' ? { ...entry.firstAct, months: EXPERIMENT_MONTHS } : entry.firstAct;
    if (ACT_STRENGTH[rule.type] > ACT_STRENGTH[strictest.type]) strictest = rule;
    if (rule.months < soonest.months) soonest = rule;
  }
  if (strictest.months <= soonest.months) soonest = strictest;
  if (strictest.type === 'VIPI') strictest = soonest;
  const articles = new Set([strictest.article, soonest.article]);
  return {
    type: strictest.type,
    dueOn: hiredOn && addMonths(hiredOn, soonest.months),
    beforeAssignment: soonest.months === 0,
    article: [...articles].join(', '),
  };
}

// A doctor's visit every 48 months with an intermediate one at 24 is stricter than a VIP every 36.
const interval = (renewal: Renewal) => renewal.intermediateMonths ?? renewal.ceilingMonths;

function renewalOf(entries: readonly ThesaurusEntry[]): Renewal {
  let strictest: Renewal = SIS.renewal;
  for (const { renewal } of entries) {
    if (renewal && interval(renewal) < interval(strictest)) strictest = renewal;
  }
  return strictest;
}

function toAttestation(entry: ThesaurusEntry): Attestation {
  return { code: entry.code as AttestationCode, validityYears: ATTESTATION_YEARS, article: entry.article };
}
