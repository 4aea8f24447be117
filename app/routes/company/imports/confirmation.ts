import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { confirmImport } from '~/services/declarations/imports/apply-import.server';

// A second click finds the import under way, and its page says so.
export const action = companyPage('import:run', async ({ actor, params }) => {
  const id = params.import ?? '';
  if (!(await confirmImport(actor, id))) throw notFound();
  return seeOther(paths.import(actor.number, id));
});
