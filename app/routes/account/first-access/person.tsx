import { json } from '@remix-run/node';
import { z } from 'zod';
import { emailSchema } from '~/domain/access/email';
import { personNameSchema } from '~/domain/access/person';
import { keepFirstAccess, readFirstAccess } from '~/http/first-access.server';
import { publicPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { seeOther } from '~/http/refuse';
import { originOf } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { proveFirstPerson } from '~/services/access/first-access.server';
import { FirstPersonPage } from '~/ui/access/first-access';
import { usePageData, useRefusal } from '~/ui/page-data';

const schema = z.object({ name: personNameSchema, email: emailSchema });

export const loader = publicPage('activation:use', ({ request }) => {
  const steps = readFirstAccess(request);
  if (!steps) throw seeOther(paths.firstAccess());
  return { company: steps.company, name: steps.name ?? null, email: steps.email ?? null };
});

export const action = publicPage('activation:use', async ({ request, context, locale, t }) => {
  const steps = readFirstAccess(request);
  if (!steps) return seeOther(paths.firstAccess());
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const sent = await proveFirstPerson(steps, parsed.value, locale, originOf(context));
  if (!('waitSeconds' in sent)) return seeOther(paths.firstAccessProof(), keepFirstAccess(sent));
  const tooMany = t('access:signIn.tooMany', { minutes: Math.ceil(sent.waitSeconds / 60) });
  return json(withErrors(parsed.form, { email: tooMany }), { status: 429 });
});

export default function FirstAccessPerson() {
  return <FirstPersonPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
