import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { showAnnounced } from '~/services/visits/announce/show-announced.server';
import { takeBack } from '~/services/visits/announce/take-back.server';
import { usePageData } from '~/ui/page-data';
import { AnnouncedPage } from '~/ui/visits/announce/announced-page';

export const loader = companyPage('visit:announce', async ({ actor, params, today }) => {
  const shown = await showAnnounced(actor, params.id ?? '');
  if (!shown) throw notFound();
  return { adherent: actor.number, shown, today };
});

export const action = companyPage('visit:announce', async ({ actor, params, t }) => {
  const id = params.id ?? '';
  const done = await takeBack(actor, id);
  if (done === null) throw notFound();
  if (done)
    return seeOther(
      paths.announce(actor.number),
      flash({ kind: 'success', text: t('announce:done.cancelled') }),
    );
  return seeOther(
    paths.announced(actor.number, id),
    flash({ kind: 'warning', text: t('announce:done.tooLate') }),
  );
});

export default function Announced() {
  return <AnnouncedPage {...usePageData<typeof loader>()} />;
}
