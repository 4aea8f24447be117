import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { askUndo } from '~/services/declarations/imports/undo-import.server';

export const action = companyPage('import:run', async ({ actor, params }) => {
  const id = params.import ?? '';
  if (!(await askUndo(actor, id))) throw notFound();
  return seeOther(paths.import(actor.number, id));
});
