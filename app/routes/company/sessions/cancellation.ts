import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { cancelSeats } from '~/services/sessions/cancel-seats.server';
import { isUuid } from '~/services/declarations/worker-record.server';
import { paths } from '~/paths';

export const action = companyPage('session:register', async ({ actor, params, t }) => {
  const id = params.registration ?? '';
  const done = isUuid(id) ? await cancelSeats(actor, [id]) : null;
  if (!done) throw notFound();
  const back = paths.companySessions(actor.number);
  if (!done.ok) return seeOther(back, flash({ kind: 'warning', text: t('seats:said.notCancelled') }));
  const name = done.value.names.join(', ');
  return seeOther(back, flash({ kind: 'success', text: t('seats:said.cancelled', { name }) }));
});
