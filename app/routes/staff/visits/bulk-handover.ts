import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { queueReturn } from '~/http/visit-return';
import { handOverMany } from '~/services/visits/bulk-requests.server';

export const action = staffPage('visit:handover', async ({ actor, request, t }) => {
  const data = await request.formData();
  const back = queueReturn(data.get('retour'));
  const ids = data.getAll('ids').map(String);
  if (ids.length === 0) return seeOther(back, flash({ kind: 'error', text: t('visitQueue:bulk.nobody') }));
  const { done, left } = await handOverMany(actor, ids);
  const text = [t('visitQueue:bulk.handedOver', { count: done })];
  if (left > 0 && done > 0) text.push(t('visitQueue:bulk.left', { count: left }));
  return seeOther(back, flash({ kind: left > 0 ? 'warning' : 'success', text: text.join(' ') }));
});
