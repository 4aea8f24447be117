import { type Day, addDays, lastDayOf, parseDay } from '../shared/day';
import { type Outcome, refused } from '../shared/outcome';
import { REPRISE_CAUSES, type RepriseCause } from './kinds';
import { judgeReprise, REPRISE_WITHIN_DAYS, type RepriseAnswer, type RepriseQuestion } from './reprise';

/** The names of the open question "does this return need a visit?", in an address as in the API. */
export const REPRISE_PARAMETERS = ['cause', 'arret', 'reprise', 'prereprise'] as const;
export type RepriseParameter = (typeof REPRISE_PARAMETERS)[number];

export const REPRISE_REFUSALS = [
  'CAUSE-MANQUANTE',
  'CAUSE-INCONNUE',
  'DATE-MANQUANTE',
  'DATE-INVALIDE',
  'VALEUR-REPETEE',
  'REPRISE-AVANT-ARRET',
] as const;

/** Why a question cannot be answered: which parameter, and the value as it came. */
export type RepriseQueryRefusal = {
  parameter: RepriseParameter;
  code: (typeof REPRISE_REFUSALS)[number];
  value: string;
};

export type JudgedReprise = { question: RepriseQuestion; answer: RepriseAnswer };

/** The last return whose last day can still be written with four digits of year. */
const LAST_ANSWERED = addDays(lastDayOf(9999), -REPRISE_WITHIN_DAYS);

const isCause = (text: string): text is RepriseCause => (REPRISE_CAUSES as readonly string[]).includes(text);

/**
 * Reads `cause`, `arret`, `reprise` and, if given, `prereprise` (YYYY-MM-DD), and answers by the service's settings.
 * An empty field counts as absent. All refusals are collected.
 */
export function answerRepriseQuery(
  query: URLSearchParams,
  settings?: RepriseQuestion['settings'],
): Outcome<JudgedReprise, RepriseQueryRefusal> {
  const refusals: RepriseQueryRefusal[] = [];
  const only = (parameter: RepriseParameter): string => {
    const values = query
      .getAll(parameter)
      .map((value) => value.trim())
      .filter(Boolean);
    if (values.length > 1) refusals.push({ parameter, code: 'VALEUR-REPETEE', value: values.join(', ') });
    return values[0] ?? '';
  };
  const readDay = (parameter: RepriseParameter, needed: boolean): Day | null => {
    const value = only(parameter);
    if (!value && needed) refusals.push({ parameter, code: 'DATE-MANQUANTE', value });
    if (!value) return null;
    const parsed = parseDay(value);
    if (!parsed || parsed > LAST_ANSWERED) refusals.push({ parameter, code: 'DATE-INVALIDE', value });
    return parsed;
  };

  const cause = only('cause');
  if (!cause) refusals.push({ parameter: 'cause', code: 'CAUSE-MANQUANTE', value: cause });
  else if (!isCause(cause)) refusals.push({ parameter: 'cause', code: 'CAUSE-INCONNUE', value: cause });
  const absenceFrom = readDay('arret', true);
  const returnOn = readDay('reprise', true);
  const prerepriseOn = readDay('prereprise', false);

  if (absenceFrom && returnOn && returnOn < absenceFrom)
    refusals.push({ parameter: 'reprise', code: 'REPRISE-AVANT-ARRET', value: returnOn });
  const [first, ...others] = refusals;
  if (first) return refused(first, ...others);
  const question = {
    cause: cause as RepriseCause,
    absenceFrom: absenceFrom!,
    returnOn: returnOn!,
    prerepriseOn,
    settings,
  };
  const judged = judgeReprise(question);
  if (!judged.ok) throw new Error('a return before the absence is refused above');
  return { ok: true, value: { question, answer: judged.value } };
}

/** What there is to say of an answer, in order: keys of the sentences. */
export function sayingsOf(answer: RepriseAnswer): string[] {
  return [
    `why.${answer.reason}`,
    ...(answer.latestOn ? ['latest'] : []),
    ...(answer.mayBeDispensed ? ['dispense'] : []),
    ...(answer.staffDecide ? ['staffDecide'] : []),
  ];
}
