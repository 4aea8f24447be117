import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { requestSheet } from '~/http/request-page.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { findCandidates, identifyVisit } from '~/services/visits/identify-visit.server';
import { usePageData } from '~/ui/page-data';
import { IdentifyPage } from '~/ui/staff/visits/identify-page';

export const loader = staffPage('visit-private:view', async (args) => {
  const found = await requestSheet(args, args.params.visit ?? '');
  const candidates = found && (await findCandidates(args.actor, found.sheet.visit.id));
  if (!found || !candidates) throw notFound();
  const { id, number, requesterName, requesterEmail, requesterPhone, facts } = found.sheet.visit;
  return { visit: { id, number, requesterName, requesterEmail, requesterPhone, facts }, candidates };
});

export const action = staffPage('visit-private:view', async (args) => {
  const found = await requestSheet(args, args.params.visit ?? '');
  if (!found) throw notFound();
  const visitId = found.sheet.visit.id;
  const workerId = String((await args.request.formData()).get('workerId') ?? '');
  const linked = await identifyVisit(args.actor, { visitId, workerId });
  if (!linked) throw notFound();
  const text = args.t(linked.ok ? 'visitQueue:identify.done' : 'visitQueue:identify.unknown');
  return seeOther(paths.staffVisit(visitId), flash({ kind: linked.ok ? 'success' : 'error', text }));
});

export default function Identify() {
  return <IdentifyPage {...usePageData<typeof loader>()} />;
}
