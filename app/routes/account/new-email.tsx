import { json } from '@remix-run/node';
import { z } from 'zod';
import { emailSchema } from '~/domain/access/email';
import { personPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { seeOther } from '~/http/refuse';
import { keepChallenge } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { requestNewEmail } from '~/services/access/account.server';
import { NewEmailPage } from '~/ui/access/account';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = personPage('account:own', ({ actor }) => ({ email: actor.email }));

export const action = personPage('account:own', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, z.object({ email: emailSchema }), t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const sent = await requestNewEmail(actor, parsed.value.email);
  if ('challenge' in sent) return seeOther(paths.newEmailCode(), keepChallenge(sent.challenge));
  const tooMany = t('access:signIn.tooMany', { minutes: Math.ceil(sent.waitSeconds / 60) });
  return json(withErrors(parsed.form, { email: tooMany }), { status: 429 });
});

export default function NewEmail() {
  return <NewEmailPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
