import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showOpenSession } from '~/services/sessions/open/open-sessions.server';
import { sessionFile } from '~/services/sessions/open/session-files.server';
import { numberIn } from '~/http/session-number.server';

export const loader = companyPage('session:view', async ({ params, now, t, locale, format }) => {
  const session = await showOpenSession(numberIn(params.session));
  if (!session) throw notFound();
  return download(`sensibilisation-${session.number}.ics`, sessionFile(session, now, { t, locale, format }));
});
