import { type Day, addDays, day, diffDays, isBetween } from '../shared/day';
import { ok, type Outcome, refused } from '../shared/outcome';
import type { RepriseCause } from './kinds';
import { DEFAULT_VISIT_SETTINGS, type VisitSettings } from './settings';

/** Days of absence from which a return calls for a visit (R.4624-31, 3° and 4°). */
export const WORK_ACCIDENT_DAYS = 30;
export const OTHER_ABSENCE_DAYS = 60;
/** Calendar days after the return within which it is held (R.4624-31). */
export const REPRISE_WITHIN_DAYS = 8;
/** Décret 2026-503: returns from this day on may be dispensed after a pré-reprise held so many days before. */
export const DISPENSE_FROM = day('2026-06-15');
export const PREREPRISE_WITHIN_DAYS = 30;

/** Which line of R.4624-31 or R.4624-33 decided. */
export const REPRISE_REASONS = [
  'maternite',
  'maladie-pro',
  'accident-travail',
  'accident-travail-court',
  'absence',
  'absence-courte',
] as const;
export type RepriseReason = (typeof REPRISE_REASONS)[number];

export type RepriseQuestion = {
  cause: RepriseCause;
  /** First day of absence. */
  absenceFrom: Day;
  /** Day of return. */
  returnOn: Day;
  /** Day of a visite de pré-reprise, if there was one. */
  prerepriseOn?: Day | null;
  settings?: Pick<VisitSettings, 'trajetAsNonProfessional'>;
};

export type RepriseAnswer = {
  required: boolean;
  /** Last day to hold it; null when none is required. */
  latestOn: Day | null;
  /** Calendar days of absence. */
  days: number;
  /** The employer tells the doctor of a short absence after an accident at work: a notice, no visit. */
  information: 'R.4624-33' | null;
  article: string;
  /** The pré-reprise was recent enough for health staff to spare the visit; they alone decide (décret 2026-503). */
  mayBeDispensed: boolean;
  /** An accident de trajet that one reading of the law counts and the other does not: staff decide. */
  staffDecide: boolean;
  reason: RepriseReason;
};

export type RepriseRefusal = { code: 'return-before-absence'; absenceFrom: Day; returnOn: Day };

/**
 * Whether a return to work needs a visit, and until when (R.4624-31, R.4624-33, décret 2026-503).
 * Days of absence are the day of return minus the first day of absence. Refused when the return comes before the absence.
 */
export function judgeReprise(question: RepriseQuestion): Outcome<RepriseAnswer, RepriseRefusal> {
  const { absenceFrom, returnOn } = question;
  if (returnOn < absenceFrom) return refused({ code: 'return-before-absence', absenceFrom, returnOn });
  const days = diffDays(absenceFrom, returnOn);
  const { required, reason } = ruleOf(question, days);
  const information = reason === 'accident-travail-court' ? 'R.4624-33' : null;
  return ok({
    required,
    latestOn: required ? addDays(returnOn, REPRISE_WITHIN_DAYS) : null,
    days,
    information,
    article: information ?? 'R.4624-31',
    mayBeDispensed: required && isDispensable(question),
    staffDecide:
      question.cause === 'accident-trajet' && days >= WORK_ACCIDENT_DAYS && days < OTHER_ABSENCE_DAYS,
    reason,
  });
}

function ruleOf(
  { cause, settings = DEFAULT_VISIT_SETTINGS }: RepriseQuestion,
  days: number,
): { required: boolean; reason: RepriseReason } {
  if (cause === 'maternite' || cause === 'maladie-pro') return { required: true, reason: cause };
  const asWorkAccident =
    cause === 'accident-travail' || (cause === 'accident-trajet' && !settings.trajetAsNonProfessional);
  if (asWorkAccident) {
    const required = days >= WORK_ACCIDENT_DAYS;
    return { required, reason: required ? 'accident-travail' : 'accident-travail-court' };
  }
  const required = days >= OTHER_ABSENCE_DAYS;
  return { required, reason: required ? 'absence' : 'absence-courte' };
}

// From 30 days before the return to its eve: on the day of return it would be the visite de reprise itself.
// It is held during the absence, or it is no pré-reprise.
function isDispensable({ absenceFrom, returnOn, prerepriseOn }: RepriseQuestion): boolean {
  if (!prerepriseOn || returnOn < DISPENSE_FROM || prerepriseOn < absenceFrom) return false;
  return isBetween(prerepriseOn, addDays(returnOn, -PREREPRISE_WITHIN_DAYS), addDays(returnOn, -1));
}
