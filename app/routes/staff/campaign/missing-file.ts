import { missingView } from '~/domain/declarations/campaign-view';
import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { missingFile } from '~/services/declarations/campaign/missing-file.server';

export const loader = staffPage('campaign:export', async ({ actor, url, t, today }) => {
  const format = url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv';
  const file = await missingFile(actor, missingView(url.searchParams), format, { t, today });
  if (!file) throw notFound();
  return download(file.name, file.content);
});
