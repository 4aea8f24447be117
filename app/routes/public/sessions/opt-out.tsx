import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { addressOf, optOut } from '~/services/sessions/staff/invite.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { OptOutPage } from '~/ui/sessions/open/opt-out-page';

export const loader = publicPage('catalogue:view', ({ params }) => {
  const token = params.token ?? '';
  const email = addressOf(token);
  if (!email) throw notFound();
  return { email, token };
});

export const action = publicPage('catalogue:view', async ({ params }) => {
  const email = addressOf(params.token ?? '');
  if (!email) throw notFound();
  await optOut(email);
  return { done: true };
});

export default function OptOut() {
  return <OptOutPage {...usePageData<typeof loader>()} done={useRefusal<typeof action>()?.done ?? false} />;
}
