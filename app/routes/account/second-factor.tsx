import { json } from '@remix-run/node';
import { enteringPage } from '~/http/guard.server';
import { refusedForm } from '~/http/refusal-errors';
import { safePath, seeOther } from '~/http/refuse';
import { enter, landingOf } from '~/http/sign-in.server';
import { giveSecondFactor } from '~/services/access/second-factor.server';
import { SecondFactorPage } from '~/ui/access/second-factor';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = enteringPage('sign-in:use', ({ actor, url }) => {
  const next = safePath(url.searchParams.get('next'), '');
  if (actor.secondFactor || !actor.totp) throw seeOther(next || landingOf(actor));
  return { next };
});

export const action = enteringPage('sign-in:use', async ({ actor, request, context, t }) => {
  const form = await request.formData();
  if (actor.secondFactor || !actor.totp) return seeOther(landingOf(actor));
  const given = await giveSecondFactor(actor, String(form.get('code') ?? ''));
  if (given.ok) return enter(given.value, context, form.get('next'));
  return json(refusedForm(t, 'secondFactor', given.refusals, undefined, 'code'), { status: 422 });
});

export default function SecondFactor() {
  return <SecondFactorPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
