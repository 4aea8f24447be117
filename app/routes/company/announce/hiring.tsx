import { hiringEntry } from '~/domain/visits/announcement';
import { announcePage, workerInAddress } from '~/http/announce.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { announceHiring, showHiring } from '~/services/visits/announce/announce-hiring.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { HiringPage } from '~/ui/visits/announce/hiring-page';

export const loader = companyPage('visit:announce', async (args) => {
  const page = await announcePage('embauche', args);
  const { worker } = page.about;
  return { ...page, hiring: worker && (await showHiring(args.actor, worker.id, args.today)) };
});

export const action = companyPage('visit:announce', async ({ actor, request, url, today, t }) => {
  const worker = await workerInAddress({ actor, url });
  const parsed = await parseForm(request, hiringEntry(today), t);
  if (!parsed.ok) return again({ form: parsed.form });
  const visit = await announceHiring(actor, worker.id, parsed.value, today);
  if (!visit) throw notFound();
  return seeOther(paths.announced(actor.number, visit));
});

export default function AnnounceHiring() {
  return <HiringPage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
