import { personPage } from '~/http/guard.server';
import {
  PORTFOLIO_DUE_PAGE,
  type PortfolioDueFilter,
  readPortfolioDue,
} from '~/services/visits/portfolio-due.server';
import { usePageData } from '~/ui/page-data';
import { PortfolioDuePage } from '~/ui/visits/due/portfolio-due-page';

function filterOf({ searchParams: query }: URL): PortfolioDueFilter {
  const only = query.get('filtre');
  return {
    q: (query.get('q') ?? '').slice(0, 80),
    only: only === 'retard' || only === 'bientot' ? only : null,
    page: Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), 10_000),
  };
}

export const loader = personPage('portfolio:view', async ({ actor, url, today }) => {
  const filter = filterOf(url);
  return { ...(await readPortfolioDue(actor, filter, today)), filter, pageSize: PORTFOLIO_DUE_PAGE };
});

export default function PortfolioDueRoute() {
  return <PortfolioDuePage {...usePageData<typeof loader>()} />;
}
