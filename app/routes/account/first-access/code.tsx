import { json } from '@remix-run/node';
import { z } from 'zod';
import { keepFirstAccess } from '~/http/first-access.server';
import { publicPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { seeOther } from '~/http/refuse';
import { originOf } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { tryActivation } from '~/services/access/activation.server';
import { ActivationPage } from '~/ui/access/first-access';
import { useRefusal } from '~/ui/page-data';

const schema = z.object({
  number: z.string().trim().min(1, 'activation:number.missing').max(30, 'activation:number.missing'),
  code: z.string().trim().min(1, 'activation:code.missing').max(40, 'activation:code.missing'),
});

export const loader = publicPage('activation:use', () => null);

export const action = publicPage('activation:use', async ({ request, context, t }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const { number, code } = parsed.value;
  const activated = await tryActivation(number, code, originOf(context));
  if (activated.ok) return seeOther(paths.firstAccessPerson(), keepFirstAccess(activated.value));
  return json(refusedForm(t, 'activation', activated.refusals, parsed.form), { status: 422 });
});

export default function FirstAccessCode() {
  return <ActivationPage form={useRefusal<typeof action>()} />;
}
