import { idIn } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { cancelIntra } from '~/services/sessions/intra/ask-intra.server';

export const action = companyPage('intra:request', async ({ actor, params, t }) => {
  const done = await cancelIntra(actor, idIn(params.request));
  const text = t(done ? 'intra:cancelled' : 'intra:tooLate');
  return seeOther(paths.intraRequests(actor.number), flash({ kind: done ? 'success' : 'warning', text }));
});
