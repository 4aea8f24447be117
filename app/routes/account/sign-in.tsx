import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { publicPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { safePath, seeOther } from '~/http/refuse';
import { keepChallenge, landingOf, originOf } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { requestSignInCode } from '~/services/access/sign-in.server';
import { demoActivation, demoPeople } from '~/services/demo/demo-people.server';
import { emailSchema } from '~/domain/access/email';
import { SignInPage } from '~/ui/access/sign-in';

export const loader = publicPage('sign-in:use', ({ actor, url }) => {
  const next = safePath(url.searchParams.get('next'), '');
  if (actor) throw seeOther(next || landingOf(actor));
  return { next, people: demoPeople(), activation: demoActivation() };
});

export const action = publicPage('sign-in:use', async ({ request, t, locale, context }) => {
  const parsed = await parseForm(request, z.object({ email: emailSchema, next: z.string().catch('') }), t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const { email, next } = parsed.value;
  const sent = await requestSignInCode(email, locale, originOf(context));
  if ('challenge' in sent)
    return seeOther(paths.signInCode({ next: safePath(next, '') }), keepChallenge(sent.challenge));
  const tooMany = t('access:signIn.tooMany', { minutes: Math.ceil(sent.waitSeconds / 60) });
  const headers = { 'Retry-After': String(sent.waitSeconds) };
  return json(withErrors(parsed.form, { email: tooMany }), { status: 429, headers });
});

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />;
}
