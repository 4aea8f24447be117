import { can } from '~/domain/access/permissions';
import { OPEN_SESSIONS, type SessionState } from '~/domain/sessions/lifecycle';
import { cancellableUntil } from '~/domain/sessions/seats';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showCompanySession } from '~/services/sessions/company/show-company-sessions.server';
import { usePageData } from '~/ui/page-data';
import { CompanySessionPage } from '~/ui/sessions/company/company-session-page';
import { numberIn } from '~/http/session-number.server';

export const loader = companyPage('session:view', async ({ actor, params, now }) => {
  const session = await showCompanySession(actor, numberIn(params.session));
  if (!session) throw notFound();
  const startsAt = new Date(session.startsAt);
  return {
    adherent: actor.number,
    session,
    mayRegister: can(actor.subject, 'session:register'),
    open: startsAt > now && (OPEN_SESSIONS as readonly SessionState[]).includes(session.state),
    cancellable: now <= cancellableUntil(startsAt, session.noticeHours),
  };
});

export default function Session() {
  return <CompanySessionPage {...usePageData<typeof loader>()} />;
}
