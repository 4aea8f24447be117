import { staffPage } from '~/http/guard.server';
import { readSessionIndicators } from '~/services/sessions/after/read-session-indicators.server';
import { usePageData } from '~/ui/page-data';
import { SessionIndicatorsPage } from '~/ui/sessions/after/session-indicators-page';

export const loader = staffPage('indicators:view', async ({ actor, url, now }) => {
  const rows = await readSessionIndicators(actor);
  const years = [...new Set(rows.map(({ year }) => year))];
  const asked = Number(url.searchParams.get('annee'));
  const year = years.includes(asked) ? asked : (years[0] ?? now.getUTCFullYear());
  return { years, year, rows: rows.filter((row) => row.year === year) };
});

export default function SessionIndicators() {
  return <SessionIndicatorsPage {...usePageData<typeof loader>()} />;
}
