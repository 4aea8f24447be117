import { authorisationEntry } from '~/domain/visits/announcement';
import { announcePage, workerInAddress } from '~/http/announce.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { requestAttestation } from '~/services/visits/announce/request-attestation.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { AuthorisationPage } from '~/ui/visits/announce/authorisation-page';

export const loader = companyPage('visit:announce', (args) => announcePage('autorisation', args));

export const action = companyPage('visit:announce', async ({ actor, request, url, today, t }) => {
  const worker = await workerInAddress({ actor, url });
  const parsed = await parseForm(request, authorisationEntry(today), t);
  if (!parsed.ok) return again({ form: parsed.form });
  const asked = await requestAttestation(actor, worker.id, parsed.value);
  if (!asked) throw notFound();
  return seeOther(paths.announced(actor.number, asked.id));
});

export default function AnnounceAuthorisation() {
  return <AuthorisationPage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
