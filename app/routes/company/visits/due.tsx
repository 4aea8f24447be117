import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { dueView } from '~/domain/visits/due-view';
import { companyPage } from '~/http/guard.server';
import { duePageSize, listDue } from '~/services/visits/list-due.server';
import { DuePage, type DuePageProps } from '~/ui/visits/due/due-page';

export const loader = companyPage('visit:view', async ({ actor, url, today }): Promise<DuePageProps> => {
  const view = dueView(url.searchParams);
  return {
    adherent: actor.number,
    company: actor.companyName,
    today,
    view,
    list: await listDue(actor, view, today),
    pageSize: duePageSize(view),
    may: { announce: can(actor.subject, 'visit:announce'), editWorker: can(actor.subject, 'worker:edit') },
  };
});

export default function Due() {
  return <DuePage {...(useLoaderData() as DuePageProps)} />;
}
