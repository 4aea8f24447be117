import { z } from 'zod';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { many, parseForm } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { numberIn } from '~/http/session-number.server';
import { paths } from '~/paths';
import { inviteCompanies, INVITED_AT_ONCE, listCandidates } from '~/services/sessions/staff/invite.server';
import { showSession } from '~/services/sessions/staff/show-session.server';
import { usePageData } from '~/ui/page-data';
import { InvitationsPage } from '~/ui/sessions/staff/invitations-page';

const schema = z.object({ ids: many(z.uuid()).pipe(z.array(z.uuid()).min(1).max(INVITED_AT_ONCE)) });

export const loader = staffPage('session:manage', async ({ actor, params, now }) => {
  const number = numberIn(params.session);
  if (!(await showSession(actor, number, now))) throw notFound();
  return { number, ...(await listCandidates(actor, number)) };
});

export const action = staffPage('session:manage', async ({ actor, params, request, t }) => {
  const number = numberIn(params.session);
  const parsed = await parseForm(request, schema, t);
  const back = (kind: 'success' | 'warning', text: string) =>
    seeOther(paths.staffSession(number, '/invitations'), flash({ kind, text }));
  if (!parsed.ok) return back('warning', t('invites:nobody'));
  const done = await inviteCompanies(actor, number, parsed.value.ids);
  if (!done) throw notFound();
  return done.ok
    ? back('success', t('invites:sent', { count: done.value.count }))
    : back('warning', t('invites:closed'));
});

export default function Invitations() {
  return <InvitationsPage {...usePageData<typeof loader>()} />;
}
