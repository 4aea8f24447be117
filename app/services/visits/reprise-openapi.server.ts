import { REPRISE_CAUSES } from '~/domain/visits/kinds';
import { REPRISE_PARAMETERS, REPRISE_REFUSALS, type RepriseParameter } from '~/domain/visits/reprise-query';
import { i18nFor } from '~/platform/i18n.server';
import { dayFormat, exactly, json, oneOf, refusalOf, text } from '../open-api-schema';

const { t } = i18nFor('fr');

const parameter = (name: RepriseParameter, schema: object) => ({
  name,
  in: 'query',
  required: name !== 'prereprise',
  description: t(`repriseTool:api.parameters.${name}`),
  schema,
});

export const repriseSchemas = {
  Reprise: exactly({
    requise: { type: 'boolean' },
    auPlusTard: { type: ['string', 'null'], format: 'date' },
    duree: exactly({ jours: { type: 'integer', minimum: 0 } }),
    information: { type: ['string', 'null'], enum: ['R.4624-33', null] },
    article: text,
    texte: text,
  }),
  RefusReprise: refusalOf(REPRISE_PARAMETERS, REPRISE_REFUSALS),
};

/** `GET /api/v1/visites/reprise`, made from the same codes as its answers. */
export const repriseOperation = {
  operationId: 'reprise',
  summary: t('repriseTool:title'),
  description: t('repriseTool:api.description'),
  parameters: [
    parameter('cause', oneOf(REPRISE_CAUSES)),
    parameter('arret', dayFormat),
    parameter('reprise', dayFormat),
    parameter('prereprise', dayFormat),
  ],
  responses: {
    200: { description: t('repriseTool:api.answered'), content: json('Reprise') },
    304: { description: t('suivi:api.unchanged') },
    400: { description: t('suivi:api.refused'), content: json('RefusReprise') },
    429: { description: t('suivi:api.tooMany'), content: json('RefusReprise') },
  },
};
