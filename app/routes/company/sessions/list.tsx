import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { showCompanySessions } from '~/services/sessions/company/show-company-sessions.server';
import { usePageData } from '~/ui/page-data';
import { CompanySessionsPage } from '~/ui/sessions/company/company-sessions-page';

export const loader = companyPage('session:view', async ({ actor, now }) => ({
  adherent: actor.number,
  mayRegister: can(actor.subject, 'session:register'),
  ...(await showCompanySessions(actor, now)),
}));

export default function Sessions() {
  return <CompanySessionsPage {...usePageData<typeof loader>()} />;
}
