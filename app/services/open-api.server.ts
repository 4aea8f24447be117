import { i18nFor } from '~/platform/i18n.server';
import { followUpOperation, followUpSchemas } from './declarations/follow-up-openapi.server';
import { repriseOperation, repriseSchemas } from './visits/reprise-openapi.server';

/** The description of the open API (OpenAPI 3.1); each operation is made from the same codes as its answers. */
export function openApiDocument() {
  const { t } = i18nFor('fr');
  return {
    openapi: '3.1.0',
    info: {
      title: t('suivi:api.title'),
      version: '1.1.0',
      description: t('suivi:api.description'),
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    paths: {
      '/api/v1/suivi': { get: followUpOperation },
      '/api/v1/visites/reprise': { get: repriseOperation },
    },
    components: { schemas: { ...followUpSchemas, ...repriseSchemas } },
  };
}
