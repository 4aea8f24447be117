import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showVisit } from '~/services/visits/company/show-visit.server';
import { usePageData } from '~/ui/page-data';
import { VisitPage } from '~/ui/visits/company/visit-page';

export const loader = companyPage('visit:view', async ({ actor, params }) => {
  const visit = await showVisit(actor, params.visit ?? '');
  if (!visit) throw notFound();
  return { adherent: actor.number, visit };
});

export default function Visit() {
  return <VisitPage {...usePageData<typeof loader>()} />;
}
