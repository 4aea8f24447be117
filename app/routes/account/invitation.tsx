import { json } from '@remix-run/node';
import { z } from 'zod';
import { personNameSchema } from '~/domain/access/person';
import { flash } from '~/http/flash.server';
import { publicPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { notFound, seeOther } from '~/http/refuse';
import { enter, originOf } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { acceptInvitation, readInvitation } from '~/services/access/accept-invitation.server';
import { InvitationPage } from '~/ui/access/invitation';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = publicPage('invitation:accept', async ({ actor, params }) => {
  const token = params.token ?? '';
  const invitation = await readInvitation(token);
  if (!invitation) throw notFound();
  return { invitation, token, viewer: actor?.email ?? null };
});

export const action = publicPage(
  'invitation:accept',
  async ({ actor, params, request, context, locale, t }) => {
    const token = params.token ?? '';
    // Someone with an account keeps his name; a newcomer gives one.
    const schema = z.object({ name: actor ? z.string().catch('') : personNameSchema });
    const parsed = await parseForm(request, schema, t);
    if (!parsed.ok) return json(parsed.form, { status: 422 });
    const newcomer = { name: parsed.value.name, locale, from: originOf(context) };
    const done = await acceptInvitation({ token }, actor, newcomer);
    if (!done) throw notFound();
    if (!done.ok) {
      if (done.refusals.some(({ code }) => code === 'invitation-sign-in'))
        return seeOther(paths.signIn({ next: paths.invitation(token) }));
      return json(refusedForm(t, 'people', done.refusals, parsed.form), { status: 422 });
    }
    const { company, number, token: session } = done.value;
    const welcome = flash({ kind: 'success', text: t('people:accept.done', { company }) });
    return session
      ? enter(session, context, paths.company(number), welcome)
      : seeOther(paths.company(number), welcome);
  },
);

export default function Invitation() {
  return <InvitationPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
