import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { wrongLinesFile } from '~/services/declarations/member-import/show-import.server';

export const loader = staffPage('member:import', async ({ actor, params, t }) => {
  const file = await wrongLinesFile(actor, params.id ?? '', t);
  if (!file) throw notFound();
  return download('lignes-refusees.csv', file);
});
