import { can } from '~/domain/access/permissions';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { recentTrail } from '~/services/declarations/members/recent-trail.server';
import { showMember } from '~/services/declarations/members/show-member.server';
import { memberVisits } from '~/services/visits/member-visits.server';
import { usePageData } from '~/ui/page-data';
import { MemberPage } from '~/ui/staff/members/member-page';

export const loader = staffPage('member:view', async ({ actor, params, now, today }) => {
  const sheet = await showMember(actor, params.adherent ?? '', now);
  if (!sheet) throw notFound();
  const may = {
    edit: can(actor.subject, 'member:edit'),
    radiate: can(actor.subject, 'member:radiate'),
    takeOver: can(actor.subject, 'member:takeover'),
    readList: can(actor.subject, 'member:declarations'),
    print: can(actor.subject, 'letters:print'),
  };
  const visits = await memberVisits(actor, sheet.member.id, today);
  return { sheet, may, visits, today, trail: await recentTrail(actor, sheet.member.number) };
});

export default function Member() {
  return <MemberPage {...usePageData<typeof loader>()} />;
}
