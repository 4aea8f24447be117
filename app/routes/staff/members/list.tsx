import { can } from '~/domain/access/permissions';
import { memberView } from '~/domain/declarations/member-view';
import { staffPage } from '~/http/guard.server';
import { listMembers, MEMBERS_PER_PAGE } from '~/services/declarations/members/list-members.server';
import { usePageData } from '~/ui/page-data';
import { MembersPage } from '~/ui/staff/members/members-page';

export const loader = staffPage('member:view', async ({ actor, url }) => {
  const view = memberView(url.searchParams);
  return {
    view,
    list: await listMembers(actor, view),
    pageSize: MEMBERS_PER_PAGE,
    mayCreate: can(actor.subject, 'member:create'),
    mayImport: can(actor.subject, 'member:import'),
    mayPrint: can(actor.subject, 'letters:print'),
  };
});

export default function Members() {
  return <MembersPage {...usePageData<typeof loader>()} />;
}
