import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { selectableOn } from '~/domain/declarations/thesaurus';
import { workerView } from '~/domain/declarations/worker-view';
import { companyPage } from '~/http/guard.server';
import { isForMany } from '~/services/declarations/change-many-workers.server';
import { listWorkers, WORKERS_PER_PAGE } from '~/services/declarations/list-workers.server';
import { WorkerListPage, type WorkerListPageProps } from '~/ui/declarations/worker-list-page';

export const loader = companyPage(
  'worker:list',
  async ({ actor, url, today }): Promise<WorkerListPageProps> => {
    const view = workerView(url.searchParams);
    return {
      adherent: actor.number,
      view,
      list: await listWorkers(actor, view, today),
      pageSize: WORKERS_PER_PAGE,
      mayEdit: can(actor.subject, 'worker:edit'),
      mayAnnounce: can(actor.subject, 'visit:announce'),
      mayImport: can(actor.subject, 'import:run'),
      exposures: selectableOn(today)
        .filter(({ code }) => isForMany(code, today))
        .map(({ code, kind, labelKey }) => ({ code, kind, labelKey })),
    };
  },
);

export default function Workers() {
  return <WorkerListPage {...(useLoaderData() as WorkerListPageProps)} />;
}
