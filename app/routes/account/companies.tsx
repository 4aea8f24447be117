import { personPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { invitationsFor } from '~/services/access/accept-invitation.server';
import { CompaniesPage } from '~/ui/access/companies';
import { usePageData } from '~/ui/page-data';

export const loader = personPage('company:choose', async ({ actor }) => {
  const invitations = await invitationsFor(actor);
  const [only, ...others] = actor.companies;
  if (only && others.length === 0 && invitations.length === 0) throw seeOther(paths.company(only.number));
  return {
    companies: actor.companies.map(({ number, name, roles, via }) => ({ number, name, roles, via })),
    invitations,
    staff: actor.staffRole !== null,
  };
});

export default function Companies() {
  return <CompaniesPage {...usePageData<typeof loader>()} />;
}
