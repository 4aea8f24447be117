import { staffPage } from '~/http/guard.server';
import { listStaffIntra } from '~/services/sessions/intra/answer-intra.server';
import { usePageData } from '~/ui/page-data';
import { StaffIntraListPage } from '~/ui/sessions/intra/staff-intra-page';

export const loader = staffPage('intra:answer', async ({ actor }) => ({
  requests: await listStaffIntra(actor),
}));

export default function IntraList() {
  return <StaffIntraListPage {...usePageData<typeof loader>()} />;
}
