import { type Day, parseDay } from '../shared/day';
import { type Outcome, unless } from '../shared/outcome';
import type { FollowUp, Situation } from './category';
import { type ExposureCode, parseExposureCode, speaksOfPregnancy } from './thesaurus';

/** The names of the open question "which follow-up?", in an address as in the API. */
export const FOLLOW_UP_PARAMETERS = ['date', 'embauche', 'naissance', 'exposition'] as const;
export type FollowUpParameter = (typeof FOLLOW_UP_PARAMETERS)[number];

export const FOLLOW_UP_REFUSALS = [
  'DATE-INVALIDE',
  'DATE-REPETEE',
  'NAISSANCE-FUTURE',
  'EXPOSITION-INCONNUE',
  'EXPOSITION-GROSSESSE',
] as const;

/** Why a question cannot be answered: which parameter, and the value as it came. */
export type FollowUpRefusal = {
  parameter: FollowUpParameter;
  code: (typeof FOLLOW_UP_REFUSALS)[number];
  value: string;
};

export type FollowUpQuestion = Situation & { hiredOn: Day; birthDate: Day | null };
export type FollowUpAnswer = { question: FollowUpQuestion; followUp: FollowUp };

/**
 * Reads `date`, `embauche`, `naissance` (YYYY-MM-DD) and `exposition` (repeated). An empty field counts as absent:
 * `date` is then `today`, `embauche` the date of reference, `naissance` unknown. All refusals are collected.
 */
export function readFollowUpQuery(
  query: URLSearchParams,
  today: Day,
): Outcome<FollowUpQuestion, FollowUpRefusal> {
  const refusals: FollowUpRefusal[] = [];

  const readDay = (parameter: FollowUpParameter): Day | null => {
    const values = query.getAll(parameter).filter((value) => value.trim() !== '');
    const [value] = values;
    if (value === undefined) return null;
    if (values.length > 1) refusals.push({ parameter, code: 'DATE-REPETEE', value: values.join(', ') });
    const parsed = parseDay(value.trim());
    if (!parsed) refusals.push({ parameter, code: 'DATE-INVALIDE', value });
    return parsed;
  };

  const referenceDate = readDay('date') ?? today;
  const hiredOn = readDay('embauche') ?? referenceDate;
  const birthDate = readDay('naissance');
  if (birthDate && birthDate >= referenceDate)
    refusals.push({ parameter: 'naissance', code: 'NAISSANCE-FUTURE', value: birthDate });

  const exposures: ExposureCode[] = [];
  for (const value of query.getAll('exposition').filter((text) => text.trim() !== '')) {
    const code = parseExposureCode(value.trim());
    if (code) exposures.push(code);
    else refusals.push({ parameter: 'exposition', code: refusalOf(value), value });
  }
  return unless(refusals, () => ({ exposures, referenceDate, hiredOn, birthDate }));
}

const refusalOf = (value: string) =>
  speaksOfPregnancy(value) ? 'EXPOSITION-GROSSESSE' : 'EXPOSITION-INCONNUE';
