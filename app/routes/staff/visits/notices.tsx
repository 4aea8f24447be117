import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { notFound, safePath, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { listNotices, markNoticeRead, NOTICES_PER_PAGE } from '~/services/visits/list-notices.server';
import { usePageData } from '~/ui/page-data';
import { NoticesPage } from '~/ui/staff/visits/notices-page';

export const loader = staffPage('notice:view', async ({ actor, url }) => {
  const asked = (name: string) => url.searchParams.get(name);
  const page = Math.max(1, Number.parseInt(asked('page') ?? '1', 10) || 1);
  const view = { read: asked('etat') === 'lus', mine: asked('secteur') !== 'tous', page };
  return { view, list: await listNotices(actor, view), pageSize: NOTICES_PER_PAGE };
});

export const action = staffPage('notice:view', async ({ actor, request, t }) => {
  const data = await request.formData();
  if (!(await markNoticeRead(actor, String(data.get('id') ?? '')))) throw notFound();
  const back = safePath(String(data.get('retour') ?? ''), paths.notices());
  return seeOther(
    back.startsWith(paths.notices()) ? back : paths.notices(),
    flash({ kind: 'success', text: t('visitNotices:marked') }),
  );
});

export default function Notices() {
  return <NoticesPage {...usePageData<typeof loader>()} />;
}
