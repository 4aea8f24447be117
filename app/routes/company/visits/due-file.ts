import { dueView } from '~/domain/visits/due-view';
import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { exportDue } from '~/services/visits/export-due.server';

export const loader = companyPage('visit:view', async ({ actor, url, t, format: words, today }) => {
  const format = url.pathname.endsWith('.csv') ? 'csv' : 'xlsx';
  const asked = { view: dueView(url.searchParams), format, today } as const;
  return download(
    `${t('due:file')}-${actor.number}-${today}.${format}`,
    await exportDue(actor, asked, { t, format: words }),
  );
});
