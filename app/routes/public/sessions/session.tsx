import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { numberIn } from '~/http/session-number.server';
import { listOpenSessions, showOpenSession } from '~/services/sessions/open/open-sessions.server';
import { structuredSession } from '~/services/sessions/open/session-files.server';
import { usePageData } from '~/ui/page-data';
import { SessionPage } from '~/ui/sessions/open/session-page';

export const loader = publicPage('catalogue:view', async ({ params, now, actor, t, locale, format }) => {
  const session = await showOpenSession(numberIn(params.session));
  if (!session) throw notFound();
  const filter = {
    theme: session.themeCode,
    centre: null,
    format: null,
    seats: false,
    from: now,
    until: null,
  };
  const others = await listOpenSessions(filter);
  return {
    session,
    others: others.filter(({ number }) => number !== session.number),
    companies: actor && actor.companies.map(({ number, name }) => ({ number, name })),
    past: new Date(session.startsAt) <= now,
    structured: await structuredSession(session, { t, locale, format }),
  };
});

export default function Session() {
  return <SessionPage {...usePageData<typeof loader>()} />;
}
