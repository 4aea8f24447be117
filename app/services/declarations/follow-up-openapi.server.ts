import { CATEGORIES, WARNING_CODES } from '~/domain/declarations/category';
import { FOLLOW_UP_PARAMETERS, FOLLOW_UP_REFUSALS } from '~/domain/declarations/follow-up-query';
import { ATTESTATION_CODES, EXPOSURE_CODES } from '~/domain/declarations/thesaurus';
import { i18nFor } from '~/platform/i18n.server';
import { dayFormat, exactly, json, list, oneOf, refusalOf, text } from '../open-api-schema';

const { t } = i18nFor('fr');

const count = { type: 'integer', minimum: 1 };

const parameter = (name: string, schema: object) => ({
  name,
  in: 'query',
  required: false,
  description: t(`suivi:api.parameters.${name}`),
  schema,
});

const answer = exactly({
  categorie: oneOf(CATEGORIES),
  motifs: list(exactly({ code: oneOf(EXPOSURE_CODES), libelle: text, article: text })),
  premierActe: exactly({
    type: oneOf(['VIPI', 'EMA', 'AVIS']),
    auPlusTard: dayFormat,
    avantAffectation: { type: 'boolean' },
    article: text,
  }),
  renouvellement: exactly({
    plafondMois: count,
    intermediaireMois: { type: ['integer', 'null'], minimum: 1 },
    article: text,
  }),
  attestations: list(exactly({ code: oneOf(ATTESTATION_CODES), validiteAnnees: count, article: text })),
  avertissements: list(exactly({ code: oneOf(WARNING_CODES), texte: text })),
});

export const followUpSchemas = {
  Suivi: answer,
  Refus: refusalOf(FOLLOW_UP_PARAMETERS, FOLLOW_UP_REFUSALS),
};

/** `GET /api/v1/suivi`, made from the same codes as its answers. */
export const followUpOperation = {
  operationId: 'suivi',
  summary: t('suivi:api.summary'),
  parameters: [
    parameter('date', dayFormat),
    parameter('embauche', dayFormat),
    parameter('naissance', dayFormat),
    { ...parameter('exposition', list(oneOf(EXPOSURE_CODES))), style: 'form', explode: true },
  ],
  responses: {
    200: { description: t('suivi:api.answered'), content: json('Suivi') },
    304: { description: t('suivi:api.unchanged') },
    400: { description: t('suivi:api.refused'), content: json('Refus') },
    429: { description: t('suivi:api.tooMany'), content: json('Refus') },
  },
};
