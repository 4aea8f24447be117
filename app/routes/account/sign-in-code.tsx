import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { safePath, seeOther } from '~/http/refuse';
import { enter, landingOf, originOf, readChallenge } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { challengeEmail, verifySignInCode } from '~/services/access/sign-in.server';
import { SignInCodePage } from '~/ui/access/sign-in';

export const loader = publicPage('sign-in:use', async ({ actor, request, url }) => {
  const next = safePath(url.searchParams.get('next'), '');
  if (actor) throw seeOther(next || landingOf(actor));
  const challenge = readChallenge(request);
  const email = challenge && (await challengeEmail(challenge));
  if (!email) throw seeOther(paths.signIn({ next }));
  return { next, email };
});

export const action = publicPage('sign-in:use', async ({ request, context, t }) => {
  const form = await request.formData();
  const challenge = readChallenge(request);
  if (!challenge) return seeOther(paths.signIn({ next: safePath(String(form.get('next')), '') }));
  const entered = await verifySignInCode(challenge, String(form.get('code') ?? ''), originOf(context));
  if (entered) return enter(entered.token, context, form.get('next'));
  return json({ values: {}, errors: { code: t('access:code.refused') } }, { status: 422 });
});

export default function SignInCode() {
  return <SignInCodePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />;
}
