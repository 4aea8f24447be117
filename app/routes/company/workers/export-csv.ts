import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { exportWorkers } from '~/services/declarations/export-workers.server';

export const loader = companyPage('worker:list', async ({ actor, t, locale, today }) =>
  download(
    `${t('imports:export.file')}-${actor.number}-${today}.csv`,
    await exportWorkers(actor, 'csv', { t, locale }),
  ),
);
