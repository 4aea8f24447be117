import { json } from '@remix-run/node';
import { dropFirstAccess, readFirstAccess } from '~/http/first-access.server';
import { flash } from '~/http/flash.server';
import { publicPage } from '~/http/guard.server';
import { refusedForm } from '~/http/refusal-errors';
import { seeOther } from '~/http/refuse';
import { originOf, enter } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { completeFirstAccess } from '~/services/access/first-access.server';
import { FirstProofPage } from '~/ui/access/first-access';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = publicPage('activation:use', ({ request }) => {
  const steps = readFirstAccess(request);
  if (!steps?.email) throw seeOther(steps ? paths.firstAccessPerson() : paths.firstAccess());
  return { company: steps.company, email: steps.email };
});

export const action = publicPage('activation:use', async ({ request, context, locale, t }) => {
  const steps = readFirstAccess(request);
  if (!steps) return seeOther(paths.firstAccess());
  const form = await request.formData();
  const done = await completeFirstAccess(steps, String(form.get('code') ?? ''), locale, originOf(context));
  if (!done.ok) return json(refusedForm(t, 'activation', done.refusals, undefined, 'code'), { status: 422 });
  const { token, number } = done.value;
  const welcome = flash({ kind: 'success', text: t('activation:welcome', { company: steps.company }) });
  return enter(token, context, paths.company(number), dropFirstAccess(), welcome);
});

export default function FirstAccessProof() {
  return <FirstProofPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
