import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { queueReturn } from '~/http/visit-return';
import { assignRequests } from '~/services/visits/bulk-requests.server';

export const action = staffPage('visit:place', async ({ actor, request, t }) => {
  const data = await request.formData();
  const back = queueReturn(data.get('retour'));
  const ids = data.getAll('ids').map(String);
  const [what, whom = ''] = String(data.get('to') ?? '').split(':');
  const to = what === 'equipe' ? { teamCode: whom } : { professionalId: whom };
  const done = ids.length > 0 ? await assignRequests(actor, ids, to) : null;
  if (!done) {
    const text = t(ids.length === 0 ? 'visitQueue:bulk.nobody' : 'visitQueue:bulk.noOne');
    return seeOther(back, flash({ kind: 'error', text }));
  }
  const text = [t('visitQueue:bulk.assigned', { count: done.done })];
  if (done.left > 0 && done.done > 0) text.push(t('visitQueue:bulk.left', { count: done.left }));
  return seeOther(back, flash({ kind: done.left > 0 ? 'warning' : 'success', text: text.join(' ') }));
});
