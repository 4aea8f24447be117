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
  const queue = await listQueue(actor, view, today);
  // After an act one goes on with the next request; when a colleague was quicker with that one, with the first.
  const after = url.searchParams.get('suite');
  const next = after === null ? null : (queue.rows.find(({ id }) => id === after) ?? queue.rows[0]);
  const chosen = next?.id ?? url.searchParams.get('demande');
  return {
    view,
    today,
    queue,
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
