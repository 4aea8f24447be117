import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { cancelImport } from '~/services/declarations/imports/cancel-import.server';

export const action = companyPage('import:run', async ({ actor, params, t }) => {
  const id = params.import ?? '';
  const cancelled = await cancelImport(actor, id);
  if (cancelled === null) throw notFound();
  if (!cancelled) return seeOther(paths.import(actor.number, id));
  return seeOther(
    paths.imports(actor.number),
    flash({ kind: 'success', text: t('imports:flash.cancelled') }),
  );
});
