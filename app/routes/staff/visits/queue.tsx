import { can } from '~/domain/access/permissions';
import { queueView } from '~/domain/visits/queue-view';
import { staffPage } from '~/http/guard.server';
import { requestSheet, slotSearch } from '~/http/request-page.server';
import { listQueue } from '~/services/visits/list-queue.server';
import { usePageData } from '~/ui/page-data';
import { QueuePage } from '~/ui/staff/visits/queue-page';

export const loader = staffPage('visit-queue:view', async (args) => {
  const { actor, url, today } = args;
  const view = queueView(url.searchParams, actor.role);
  const chosen = url.searchParams.get('demande');
  return {
    view,
    today,
    queue: await listQueue(actor, view, today),
    chosen: chosen ? await requestSheet(args, chosen) : null,
    other: slotSearch(url),
    may: {
      place: can(actor.subject, 'visit:place'),
      handOver: can(actor.subject, 'visit:handover'),
      seePrivate: can(actor.subject, 'visit-private:view'),
      notices: can(actor.subject, 'notice:view'),
    },
  };
});

export default function Queue() {
  return <QueuePage {...usePageData<typeof loader>()} />;
}
