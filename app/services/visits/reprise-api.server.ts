import type { Outcome } from '~/domain/shared/outcome';
import { OTHER_ABSENCE_DAYS, PREREPRISE_WITHIN_DAYS, WORK_ACCIDENT_DAYS } from '~/domain/visits/reprise';
import { type JudgedReprise, type RepriseQueryRefusal, sayingsOf } from '~/domain/visits/reprise-query';
import { i18nFor } from '~/platform/i18n.server';

/** Body of `GET /api/v1/visites/reprise`. French whatever the reader's language: the answer may be cached by anyone. */
export function repriseBody(outcome: Outcome<JudgedReprise, RepriseQueryRefusal>) {
  return outcome.ok ? answerBody(outcome.value) : refusalBody(outcome.refusals);
}

function answerBody({ answer }: JudgedReprise) {
  const { t, format } = i18nFor('fr');
  const facts = {
    accident: WORK_ACCIDENT_DAYS,
    other: OTHER_ABSENCE_DAYS,
    before: PREREPRISE_WITHIN_DAYS,
    day: answer.latestOn && format.day(answer.latestOn),
  };
  return {
    requise: answer.required,
    auPlusTard: answer.latestOn,
    duree: { jours: answer.days },
    information: answer.information,
    article: answer.article,
    texte: sayingsOf(answer)
      .map((key) => t(`repriseTool:say.${key}`, facts))
      .join(' '),
  };
}

function refusalBody(refusals: readonly RepriseQueryRefusal[]) {
  const { t } = i18nFor('fr');
  return {
    erreurs: refusals.map(({ parameter, code, value }) => ({
      parametre: parameter,
      code,
      texte: t(`repriseTool:refusals.${code}`, { value, label: t(`repriseTool:fields.${parameter}`) }),
    })),
  };
}
