import { CATEGORIES, WARNING_CODES } from '~/domain/declarations/category';
import { FOLLOW_UP_PARAMETERS, FOLLOW_UP_REFUSALS } from '~/domain/declarations/follow-up-query';
import { ATTESTATION_CODES, EXPOSURE_CODES } from '~/domain/declarations/thesaurus';
import { i18nFor } from '~/platform/i18n.server';

const { t } = i18nFor('fr');

const text = { type: 'string' };
const dayFormat = { type: 'string', format: 'date' };
const count = { type: 'integer', minimum: 1 };
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
const list = (items: object) => ({ type: 'array', items });

/** An object whose every property is there, and no other. */
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

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

const refusal = exactly({
  erreurs: list(
    exactly({
      parametre: { type: ['string', 'null'], enum: [...FOLLOW_UP_PARAMETERS, null] },
      code: oneOf([...FOLLOW_UP_REFUSALS, 'TROP_DE_DEMANDES']),
      texte: text,
    }),
  ),
});

const json = (name: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});

/** The description of the open API (OpenAPI 3.1), made from the same codes as its answers. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: t('suivi:api.title'),
      version: '1.0.0',
      description: t('suivi:api.description'),
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    paths: {
      '/api/v1/suivi': {
        get: {
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
        },
      },
    },
    components: { schemas: { Suivi: answer, Refus: refusal } },
  };
}
