import { staffPage } from '~/http/guard.server';
import { serviceDashboard } from '~/services/declarations/service-dashboard.server';
import { usePageData } from '~/ui/page-data';
import { DashboardPage } from '~/ui/staff/dashboard-page';

export const loader = staffPage('staff:dashboard', ({ actor, today }) => serviceDashboard(actor, today));

export default function Dashboard() {
  return <DashboardPage {...usePageData<typeof loader>()} />;
}
