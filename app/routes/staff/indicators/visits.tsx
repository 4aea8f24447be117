import { staffPage } from '~/http/guard.server';
import { readVisitIndicators } from '~/services/visits/read-visit-indicators.server';
import { usePageData } from '~/ui/page-data';
import { VisitIndicatorsPage } from '~/ui/visits/indicators/visit-indicators-page';

export const loader = staffPage('indicators:view', ({ actor, url: { searchParams: query } }) =>
  readVisitIndicators(actor, Number(query.get('annee')) || null),
);

export default function VisitIndicators() {
  return <VisitIndicatorsPage {...usePageData<typeof loader>()} />;
}
