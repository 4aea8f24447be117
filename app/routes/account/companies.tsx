import { personPage } from '~/http/guard.server';
import { invitationsFor } from '~/services/access/accept-invitation.server';
import { CompaniesPage } from '~/ui/access/companies';
import { usePageData } from '~/ui/page-data';

export const loader = personPage('company:choose', async ({ actor }) => ({
  companies: actor.companies.map(({ number, name, roles, via }) => ({ number, name, roles, via })),
  invitations: await invitationsFor(actor),
  staff: actor.staffRole !== null,
}));

export default function Companies() {
  return <CompaniesPage {...usePageData<typeof loader>()} />;
}
