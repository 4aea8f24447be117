import { can } from '~/domain/access/permissions';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { recentTrail } from '~/services/declarations/members/recent-trail.server';
import { showMember } from '~/services/declarations/members/show-member.server';
import { usePageData } from '~/ui/page-data';
import { MemberPage } from '~/ui/staff/members/member-page';

export const loader = staffPage('member:view', async ({ actor, params, now }) => {
  const sheet = await showMember(actor, params.adherent ?? '', now);
  if (!sheet) throw notFound();
  const may = {
    edit: can(actor.subject, 'member:edit'),
    radiate: can(actor.subject, 'member:radiate'),
    takeOver: can(actor.subject, 'member:takeover'),
    readList: can(actor.subject, 'member:declarations'),
    print: can(actor.subject, 'letters:print'),
  };
  return { sheet, may, trail: await recentTrail(actor, sheet.member.number) };
});

export default function Member() {
  return <MemberPage {...usePageData<typeof loader>()} />;
}
