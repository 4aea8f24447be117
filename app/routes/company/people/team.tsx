import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { companyPeople } from '~/services/access/company-people.server';
import { TeamPage } from '~/ui/access/people/team-page';
import { usePageData } from '~/ui/page-data';

export const loader = companyPage('people:view', async ({ actor, today }) => ({
  ...(await companyPeople(actor, today)),
  number: actor.number,
  manage: can(actor.subject, 'people:manage'),
  audit: can(actor.subject, 'audit:view-company'),
}));

export default function Team() {
  return <TeamPage {...usePageData<typeof loader>()} />;
}
