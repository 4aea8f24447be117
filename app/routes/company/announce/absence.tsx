import { absenceEntry } from '~/domain/visits/announcement';
import { announcePage, workerInAddress } from '~/http/announce.server';
import { companyPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { announceAbsence } from '~/services/visits/announce/announce-absence.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { AbsencePage } from '~/ui/visits/announce/absence-page';

export const loader = companyPage('visit:announce', (args) => announcePage('absence', args));

export const action = companyPage('visit:announce', async ({ actor, request, url, today, t, format }) => {
  const worker = await workerInAddress({ actor, url });
  const parsed = await parseForm(request, absenceEntry(today), t);
  if (!parsed.ok) return again({ form: parsed.form });
  const announced = await announceAbsence(actor, worker.id, parsed.value);
  if (!announced) throw notFound();
  if (announced.ok) return seeOther(paths.announced(actor.number, announced.value));
  const [refusal] = announced.refusals;
  const proposedOn = t('announce:error.liaisonTooEarly', { day: format.day(refusal?.from ?? today) });
  return again({ form: withErrors(parsed.form, { proposedOn }) });
});

export default function AnnounceAbsence() {
  return <AbsencePage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
