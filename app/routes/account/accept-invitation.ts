import { idIn } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { personPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { originOf } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { acceptInvitation } from '~/services/access/accept-invitation.server';

export const loader = personPage('company:choose', () => seeOther(paths.companies()));

/** Accepts an invitation that waits for the person signed in. */
export const action = personPage('company:choose', async ({ actor, request, context, locale, t }) => {
  const id = idIn(String((await request.formData()).get('invitation')));
  const done = await acceptInvitation({ id }, actor, { name: actor.name, locale, from: originOf(context) });
  if (!done?.ok) throw notFound();
  const { company, number } = done.value;
  const text = t('people:accept.done', { company });
  return seeOther(paths.company(number), flash({ kind: 'success', text }));
});
