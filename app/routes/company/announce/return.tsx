import { returnEntry } from '~/domain/visits/announcement';
import { announcePage, workerInAddress } from '~/http/announce.server';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { unjudged } from '~/http/worker-form.server';
import { paths } from '~/paths';
import { announceReturn, judgeReturn } from '~/services/visits/announce/announce-return.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ReturnPage } from '~/ui/visits/announce/return-page';

export const loader = companyPage('visit:announce', (args) => announcePage('reprise', args));

export const action = companyPage('visit:announce', async ({ actor, request, url, today, t }) => {
  const worker = await workerInAddress({ actor, url });
  const data = await request.formData();
  const { form, ...parsed } = parseFields(data, returnEntry(today), t);
  if (data.get('intent') === 'edit') return { form: unjudged(form), judged: null };
  if (!parsed.ok) return again({ form, judged: null });
  const judged = await judgeReturn(actor, parsed.value);
  if (!judged.ok) throw notFound();
  if (data.get('intent') !== 'send') return { form, judged: judged.value };
  const announced = await announceReturn(actor, worker.id, parsed.value);
  if (!announced || announced.made === 'nothing') return { form, judged: judged.value };
  return seeOther(paths.announced(actor.number, announced.id));
});

export default function AnnounceReturn() {
  return <ReturnPage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
