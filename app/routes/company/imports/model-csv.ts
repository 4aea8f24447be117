import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { modelFile } from '~/services/declarations/imports/model-file.server';

export const loader = companyPage('import:run', async ({ locale, t }) =>
  download(`${t('imports:model.file')}.csv`, await modelFile('csv', locale)),
);
