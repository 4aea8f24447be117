import type { FollowUpAnswer, FollowUpRefusal } from '~/domain/declarations/follow-up-query';
import type { Outcome } from '~/domain/shared/outcome';
import { i18nFor } from '~/platform/i18n.server';

/** Body of `GET /api/v1/suivi`. Its words are French whatever the reader's language: the answer may be cached by anyone. */
export function followUpBody(outcome: Outcome<FollowUpAnswer, FollowUpRefusal>) {
  return outcome.ok ? answerBody(outcome.value) : refusalBody(outcome.refusals);
}

function answerBody({ followUp }: FollowUpAnswer) {
  const { t } = i18nFor('fr');
  const { category, reasons, firstAct, renewal, attestations, warnings } = followUp;
  return {
    categorie: category,
    motifs: reasons.map(({ code, labelKey, article }) => ({ code, libelle: t(labelKey), article })),
    premierActe: {
      type: firstAct.type,
      auPlusTard: firstAct.dueOn,
      avantAffectation: firstAct.beforeAssignment,
      article: firstAct.article,
    },
    renouvellement: {
      plafondMois: renewal.ceilingMonths,
      intermediaireMois: renewal.intermediateMonths,
      article: renewal.article,
    },
    attestations: attestations.map(({ code, validityYears, article }) => ({
      code,
      validiteAnnees: validityYears,
      article,
    })),
    avertissements: warnings.map(({ code }) => ({ code, texte: t(`thesaurus:warnings.${code}`) })),
  };
}

function refusalBody(refusals: readonly FollowUpRefusal[]) {
  const { t } = i18nFor('fr');
  return {
    erreurs: refusals.map(({ parameter, code, value }) => ({
      parametre: parameter,
      code,
      texte: t(`suivi:refusals.${code}`, { value }),
    })),
  };
}
