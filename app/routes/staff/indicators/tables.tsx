import { staffPage } from '~/http/guard.server';
import { indicatorView, readIndicators } from '~/services/declarations/indicators/read-indicators.server';
import { usePageData } from '~/ui/page-data';
import { IndicatorsPage } from '~/ui/staff/indicators-page';

export const loader = staffPage('indicators:view', ({ actor, url, today }) =>
  readIndicators(actor, indicatorView(url.searchParams), today),
);

export default function Indicators() {
  return <IndicatorsPage {...usePageData<typeof loader>()} />;
}
