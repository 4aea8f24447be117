import { json } from '@remix-run/node';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { openImport } from '~/services/declarations/imports/list-imports.server';
import { stageText } from '~/ui/declarations/imports/stage';

export const loader = companyPage('import:run', async ({ actor, params, t, format }) => {
  const found = await openImport(actor, params.import ?? '');
  if (!found) throw notFound();
  const { done, total, finished } = found.progress;
  return json({ done, total: total ?? undefined, stage: stageText(t, format, found.progress), finished });
});
