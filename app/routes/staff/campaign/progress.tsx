import { can } from '~/domain/access/permissions';
import { campaignView } from '~/domain/declarations/campaign-view';
import { staffPage } from '~/http/guard.server';
import { campaignProgress } from '~/services/declarations/campaign/campaign-progress.server';
import { usePageData } from '~/ui/page-data';
import { ProgressPage } from '~/ui/staff/campaign/progress-page';

export const loader = staffPage('campaign:view', async ({ actor, url, today }) => {
  const view = campaignView(url.searchParams);
  return {
    view,
    progress: await campaignProgress(actor, view, today),
    mayManage: can(actor.subject, 'campaign:manage'),
  };
});

export default function CampaignProgress() {
  return <ProgressPage {...usePageData<typeof loader>()} />;
}
