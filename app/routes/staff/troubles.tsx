import { staffPage } from '~/http/guard.server';
import { listTroubles } from '~/services/service/list-troubles.server';
import { usePageData } from '~/ui/page-data';
import { TroublesPage } from '~/ui/staff/troubles-page';

export const loader = staffPage('staff:dashboard', ({ actor }) => listTroubles(actor));

export default function ServiceJobs() {
  return <TroublesPage {...usePageData<typeof loader>()} />;
}
