import { announcePage } from '~/http/announce.server';
import { companyPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { usePageData } from '~/ui/page-data';
import { AnnouncePage } from '~/ui/visits/announce/announce-page';

/** A departure is declared on the worker's own page; this one only asks whose. */
export const loader = companyPage('worker:edit', async (args) => {
  const page = await announcePage('depart', args);
  const { worker } = page.about;
  if (worker) throw seeOther(paths.workerDeparture(page.adherent, worker.id));
  return page;
});

export default function AnnounceDeparture() {
  return <AnnouncePage {...usePageData<typeof loader>()}>{() => null}</AnnouncePage>;
}
