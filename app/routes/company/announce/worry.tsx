import { worryEntry } from '~/domain/visits/announcement';
import { announcePage, workerInAddress } from '~/http/announce.server';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { unjudged } from '~/http/worker-form.server';
import { paths } from '~/paths';
import { requestVisit } from '~/services/visits/announce/request-visit.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { WorryPage } from '~/ui/visits/announce/worry-page';

export const loader = companyPage('visit:announce', (args) => announcePage('inquietude', args));

export const action = companyPage('visit:announce', async ({ actor, request, url, today, t }) => {
  const worker = await workerInAddress({ actor, url });
  const data = await request.formData();
  const { form, ...parsed } = parseFields(data, worryEntry(today), t);
  if (data.get('intent') === 'edit') return { form: unjudged(form), checking: false };
  if (!parsed.ok) return again({ form, checking: false });
  if (data.get('intent') !== 'send') return { form, checking: true };
  const { id, motives, message, workerInformedOn } = parsed.value;
  await requestVisit(actor, {
    id,
    workerId: worker.id,
    kind: 'demande-employeur',
    act: 'VISITE',
    article: 'R.4624-34',
    facts: { motives, ...(workerInformedOn && { workerInformedOn }) },
    message,
  });
  return seeOther(paths.announced(actor.number, id));
});

export default function AnnounceWorry() {
  return <WorryPage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
