import { publicPage } from '~/http/guard.server';
import { listOpenSessions, listOpenThemes } from '~/services/sessions/open/open-sessions.server';
import { usePageData } from '~/ui/page-data';
import { CataloguePage } from '~/ui/sessions/open/catalogue-page';

const NEXT = 5;

export const loader = publicPage('catalogue:view', async ({ now }) => {
  const filter = { theme: null, centre: null, format: null, seats: true, from: now, until: null };
  const [themes, sessions] = await Promise.all([listOpenThemes(now), listOpenSessions(filter)]);
  return { themes, next: sessions.slice(0, NEXT) };
});

export default function Catalogue() {
  return <CataloguePage {...usePageData<typeof loader>()} />;
}
