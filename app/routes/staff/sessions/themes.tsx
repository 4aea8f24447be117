import { staffPage } from '~/http/guard.server';
import { listThemes } from '~/services/sessions/staff/edit-theme.server';
import { usePageData } from '~/ui/page-data';
import { ThemesPage } from '~/ui/sessions/staff/themes-page';

export const loader = staffPage('session:manage', async ({ actor }) => ({ themes: await listThemes(actor) }));

export default function Themes() {
  return <ThemesPage {...usePageData<typeof loader>()} />;
}
