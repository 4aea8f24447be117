import { can } from '~/domain/access/permissions';
import { missingView } from '~/domain/declarations/campaign-view';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { listMissing, MISSING_PER_PAGE } from '~/services/declarations/campaign/list-missing.server';
import { usePageData } from '~/ui/page-data';
import { MissingPage } from '~/ui/staff/campaign/missing-page';

export const handle = { enhance: true };

export const loader = staffPage('campaign:view', async ({ actor, url, today }) => {
  const view = missingView(url.searchParams);
  const list = await listMissing(actor, view, today);
  if (!list) throw notFound();
  return {
    view,
    list,
    pageSize: MISSING_PER_PAGE,
    mayRemind: can(actor.subject, 'reminder:send'),
    mayExport: can(actor.subject, 'campaign:export'),
  };
});

export default function Missing() {
  return <MissingPage {...usePageData<typeof loader>()} />;
}
