import { personPage } from '~/http/guard.server';
import { invitationsFor } from '~/services/access/accept-invitation.server';
import {
  PORTFOLIO_SORTS,
  PORTFOLIO_STATES,
  type PortfolioFilter,
  readPortfolio,
} from '~/services/access/portfolio.server';
import { PORTFOLIO_PAGE } from '~/services/access/portfolio.server';
import { PortfolioPage } from '~/ui/access/portfolio-page';
import { usePageData } from '~/ui/page-data';

function filterOf({ searchParams: query }: URL): PortfolioFilter {
  const sort = query.get('tri') ?? '';
  return {
    q: (query.get('q') ?? '').slice(0, 80),
    state: PORTFOLIO_STATES.find((state) => state === query.get('etat')) ?? null,
    lateOnly: query.get('retard') === 'oui',
    sort: PORTFOLIO_SORTS.find((known) => known === sort.replace('-', '')) ?? 'name',
    descending: sort.startsWith('-'),
    page: Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), 10_000),
  };
}

export const loader = personPage('portfolio:view', async ({ actor, url, today }) => {
  const filter = filterOf(url);
  const invitations = await invitationsFor(actor);
  return { ...(await readPortfolio(actor, filter, today)), filter, invitations, pageSize: PORTFOLIO_PAGE };
});

export default function PortfolioRoute() {
  return <PortfolioPage {...usePageData<typeof loader>()} />;
}
