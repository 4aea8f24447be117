import { staffPage } from '~/http/guard.server';
import { showCampaigns } from '~/services/declarations/campaign/show-campaigns.server';
import { usePageData } from '~/ui/page-data';
import { CampaignsPage } from '~/ui/staff/campaign/campaigns-page';

export const loader = staffPage('campaign:manage', async ({ actor, today }) => ({
  campaigns: await showCampaigns(actor, today),
}));

export default function Campaigns() {
  return <CampaignsPage {...usePageData<typeof loader>()} />;
}
