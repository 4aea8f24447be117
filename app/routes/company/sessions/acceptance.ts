import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { isUuid } from '~/services/declarations/worker-record.server';
import { acceptOffer } from '~/services/sessions/company/answer-offer.server';
import { paths } from '~/paths';

export const action = companyPage('session:register', async ({ actor, params, t }) => {
  const id = params.registration ?? '';
  if (!isUuid(id)) throw notFound();
  const taken = await acceptOffer(actor, id);
  const text = taken ? t('seats:said.accepted', { name: taken.name }) : t('seats:said.gone');
  return seeOther(paths.companySessions(actor.number), flash({ kind: taken ? 'success' : 'warning', text }));
});
