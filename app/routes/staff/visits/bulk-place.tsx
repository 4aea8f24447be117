import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { queueReturn } from '~/http/visit-return';
import { paths } from '~/paths';
import { placeMany, proposePlaces } from '~/services/visits/bulk-requests.server';
import { usePageData } from '~/ui/page-data';
import { ProposalPage } from '~/ui/staff/visits/proposal-page';

export const loader = staffPage('visit:place', async ({ actor, url, today, now, t }) => {
  const back = queueReturn(url.searchParams.get('retour'));
  const ids = url.searchParams.getAll('ids');
  if (ids.length === 0) throw seeOther(back, flash({ kind: 'error', text: t('visitQueue:bulk.nobody') }));
  return { ...(await proposePlaces(actor, ids, now)), today, back };
});

export const action = staffPage('visit:place', async ({ actor, request, t }) => {
  const data = await request.formData();
  const back = queueReturn(data.get('retour'));
  const choices = data.getAll('choix').map(String);
  if (choices.length === 0)
    return seeOther(back, flash({ kind: 'error', text: t('visitQueue:bulk.nobody') }));
  const { appointmentIds, left } = await placeMany(actor, choices);
  const text = [t('visitQueue:proposal.done', { count: appointmentIds.length })];
  if (left > 0 && appointmentIds.length > 0) text.push(t('visitQueue:proposal.left', { count: left }));
  if (appointmentIds.length === 0) return seeOther(back, flash({ kind: 'warning', text: text.join(' ') }));
  const undo = {
    action: paths.visitQueueAction('retrait'),
    label: t('visitQueue:proposal.undo'),
    fields: { ids: appointmentIds.join(',') },
  };
  return seeOther(back, flash({ kind: left > 0 ? 'warning' : 'success', text: text.join(' '), undo }));
});

export default function Proposal() {
  return <ProposalPage {...usePageData<typeof loader>()} />;
}
