import { json } from '@remix-run/node';
import { z } from 'zod';
import { MANDATE_MAX_YEARS } from '~/domain/access/mandate';
import { addYears } from '~/domain/shared/day';
import { daySchema } from '~/domain/shared/schemas';
import { mandateRoles } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { personPage } from '~/http/guard.server';
import { optional, parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { requestMandate } from '~/services/access/request-mandate.server';
import { MandateRequestPage } from '~/ui/access/mandate-request';
import { usePageData, useRefusal } from '~/ui/page-data';

const schema = z.object({
  number: z.string().trim().min(1, 'activation:number.missing').max(30, 'activation:number.missing'),
  firm: optional(z.string().max(120, 'people:ask.firmLong')),
  roles: mandateRoles,
  until: daySchema,
});

export const loader = personPage('mandate:request', ({ today }) => ({
  today,
  suggested: addYears(today, 1),
  latest: addYears(today, MANDATE_MAX_YEARS),
}));

export const action = personPage('mandate:request', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const asked = await requestMandate(actor, parsed.value);
  if (!asked.ok) {
    const [{ code } = { code: '' }] = asked.refusals;
    const field =
      code === 'mandate-role-missing' ? 'roles' : code.startsWith('mandate-end') ? 'until' : 'form';
    return json(refusedForm(t, 'people', asked.refusals, parsed.form, field), { status: 422 });
  }
  const text = t('people:ask.done', { number: parsed.value.number });
  return seeOther(paths.portfolio(), flash({ kind: 'success', text }));
});

export default function MandateRequest() {
  return <MandateRequestPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
