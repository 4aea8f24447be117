import { nafCsv } from '~/domain/declarations/indicators';
import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { indicatorView, readIndicators } from '~/services/declarations/indicators/read-indicators.server';

export const loader = staffPage('indicators:view', async ({ actor, url, today }) => {
  const { sections } = await readIndicators(actor, indicatorView(url.searchParams), today);
  return download('naf.csv', nafCsv(sections));
});
