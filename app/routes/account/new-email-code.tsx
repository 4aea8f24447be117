import { json } from '@remix-run/node';
import { flash } from '~/http/flash.server';
import { personPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { dropChallenge, readChallenge } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { confirmNewEmail } from '~/services/access/account.server';
import { challengeEmail } from '~/services/access/sign-in.server';
import { NewEmailCodePage } from '~/ui/access/account';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = personPage('account:own', async ({ request }) => {
  const challenge = readChallenge(request);
  const email = challenge && (await challengeEmail(challenge));
  if (!email) throw seeOther(paths.newEmail());
  return { email };
});

export const action = personPage('account:own', async ({ actor, request, t }) => {
  const form = await request.formData();
  const challenge = readChallenge(request);
  if (!challenge) return seeOther(paths.newEmail());
  const changed = await confirmNewEmail(actor, challenge, String(form.get('code') ?? ''));
  if (!changed.ok) return json({ values: {}, errors: { code: t('access:code.refused') } }, { status: 422 });
  const text = t('account:newEmail.changed', { email: changed.value.email });
  return seeOther(paths.account(), flash({ kind: 'success', text }), dropChallenge());
});

export default function NewEmailCode() {
  return <NewEmailCodePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
