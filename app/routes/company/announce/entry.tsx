import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { WORKER_PARAM, workerInAddress } from '~/http/announce.server';
import { EntryPage } from '~/ui/visits/announce/entry-page';
import { usePageData } from '~/ui/page-data';

export const loader = companyPage('visit:announce', async ({ actor, url }) => ({
  adherent: actor.number,
  mayEdit: can(actor.subject, 'worker:edit'),
  worker: url.searchParams.has(WORKER_PARAM) ? await workerInAddress({ actor, url }) : null,
}));

export default function Announce() {
  return <EntryPage {...usePageData<typeof loader>()} />;
}
