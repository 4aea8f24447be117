import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { decided } from '~/http/request-decision.server';
import { paths } from '~/paths';
import { publishRequest } from '~/services/visits/decide-request.server';

export const action = staffPage('visit:publish', async (args) => {
  const id = args.params.visit ?? '';
  const data = await args.request.formData();
  if (!data.has('agreed')) {
    const text = args.t('visitQueue:decide.notAgreed');
    return seeOther(paths.staffVisit(id), flash({ kind: 'error', text }));
  }
  return decided(args, data, await publishRequest(args.actor, id), 'visitQueue:decide.published');
});
