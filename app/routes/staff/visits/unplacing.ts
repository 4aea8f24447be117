import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { unplaceRequests } from '~/services/visits/place-request.server';

export const action = staffPage('visit:place', async ({ actor, request, t }) => {
  const ids = String((await request.formData()).get('ids') ?? '').split(',');
  const count = await unplaceRequests(actor, ids.slice(0, 100));
  const kind = count > 0 ? ('success' as const) : ('warning' as const);
  return seeOther(paths.visitQueue(), flash({ kind, text: t('visitQueue:place.undone', { count }) }));
});
