import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { cancelRequest } from '~/services/visits/company/cancel-request.server';
import { paths } from '~/paths';

export const action = companyPage('visit:write', async ({ actor, params, t }) => {
  const id = params.visit ?? '';
  const done = await cancelRequest(actor, id);
  if (!done) throw notFound();
  const word = done.ok
    ? { kind: 'success' as const, text: t('appointments:visit.cancelled') }
    : { kind: 'warning' as const, text: t(`appointments:refusal.${done.refusals[0]!.code}`) };
  return seeOther(paths.visit(actor.number, id), flash(word));
});
