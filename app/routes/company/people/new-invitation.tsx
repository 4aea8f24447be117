import { json } from '@remix-run/node';
import { invitationSchema } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { invite } from '~/services/access/invite.server';
import { NewInvitationPage } from '~/ui/access/people/invite-page';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage('people:manage', ({ actor }) => ({ number: actor.number }));

export const action = companyPage('people:manage', async ({ actor, request, locale, t }) => {
  const parsed = await parseForm(request, invitationSchema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const sent = await invite(actor, { kind: 'membership', locale, ...parsed.value });
  if (!sent.ok) {
    const field = sent.refusals[0]?.code === 'role-missing' ? 'roles' : 'email';
    return json(refusedForm(t, 'people', sent.refusals, parsed.form, field), { status: 422 });
  }
  const text = t('people:done.invited', { email: parsed.value.email });
  const undo = { action: paths.invitationOf(actor.number, sent.value), label: t('kit:undo'), fields: { intent: 'withdraw' } };
  return seeOther(paths.people(actor.number), flash({ kind: 'success', text, undo }));
}); // prettier-ignore

export default function NewInvitation() {
  return <NewInvitationPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
