import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { enter, originOf } from '~/http/sign-in.server';
import { demoActivation, demoMode, demoPeople, openDemoSession } from '~/services/demo/demo-people.server';
import { DemoSignInPage } from '~/ui/demo/demo-people';

export const loader = publicPage('demo:use', () => {
  if (!demoMode()) throw notFound();
  return { people: demoPeople(), activation: demoActivation() };
});

export const action = publicPage('demo:use', async ({ request, context }) => {
  if (!demoMode()) throw notFound();
  const form = await request.formData();
  const typed = String(form.get('personne') ?? '');
  const token = await openDemoSession(typed, originOf(context));
  return token ? enter(token, context, form.get('next')) : json({ unknown: true }, { status: 400 });
});

export default function DemoSignIn() {
  return (
    <DemoSignInPage {...useLoaderData<typeof loader>()} unknown={useActionData<typeof action>() != null} />
  );
}
