import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { visitView } from '~/domain/visits/visit-view';
import { companyPage } from '~/http/guard.server';
import { showVisits, VISITS_PER_PAGE } from '~/services/visits/company/show-visits.server';
import { VisitHubPage, type VisitHubPageProps } from '~/ui/visits/company/visit-hub-page';

export const loader = companyPage('visit:view', async ({ actor, url, today }): Promise<VisitHubPageProps> => {
  const view = visitView(url.searchParams);
  return {
    adherent: actor.number,
    view,
    list: await showVisits(actor, view),
    pageSize: VISITS_PER_PAGE,
    today,
    may: {
      announce: can(actor.subject, 'visit:announce'),
      manage: can(actor.subject, 'appointment:manage'),
    },
  };
});

export default function Visits() {
  return <VisitHubPage {...(useLoaderData() as VisitHubPageProps)} />;
}
