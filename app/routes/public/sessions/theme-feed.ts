import { download } from '~/http/download';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { themeFeed } from '~/services/sessions/open/session-files.server';

export const loader = publicPage('catalogue:view', async ({ params, now, t, locale, format }) => {
  const feed = await themeFeed(params.theme ?? '', now, { t, locale, format });
  if (feed === null) throw notFound();
  return download('sensibilisations.ics', feed);
});
