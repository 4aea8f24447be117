import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { listOpenSessions, showOpenTheme } from '~/services/sessions/open/open-sessions.server';
import { usePageData } from '~/ui/page-data';
import { ThemePage } from '~/ui/sessions/open/theme-page';

export const loader = publicPage('catalogue:view', async ({ params, now, actor }) => {
  const theme = await showOpenTheme(params.theme ?? '', now);
  if (!theme) throw notFound();
  const filter = { theme: theme.code, centre: null, format: null, seats: false, from: now, until: null };
  const company = actor?.companies.length === 1 ? (actor.companies[0]?.number ?? null) : null;
  return { theme, sessions: await listOpenSessions(filter), company };
});

export default function Theme() {
  return <ThemePage {...usePageData<typeof loader>()} />;
}
