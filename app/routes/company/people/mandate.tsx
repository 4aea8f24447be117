import { json } from '@remix-run/node';
import { z } from 'zod';
import { addYears } from '~/domain/shared/day';
import { MANDATE_MAX_YEARS } from '~/domain/access/mandate';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { idIn, mandateRoles, versionSchema } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { findMandate } from '~/services/access/company-people.server';
import { changeMandate } from '~/services/access/mandates.server';
import { MandatePage } from '~/ui/access/people/mandate-page';
import { usePageData, useRefusal } from '~/ui/page-data';

const schema = z.object({
  intent: z.enum(['accept', 'refuse', 'revoke', 'grant', 'terms']),
  version: versionSchema,
  roles: mandateRoles,
  until: optionalDaySchema,
});

export const loader = companyPage('mandate:manage', async ({ actor, params, today }) => {
  const mandate = await findMandate(actor, idIn(params.mandate), today);
  if (!mandate) throw notFound();
  return { mandate, number: actor.number, today, latest: addYears(today, MANDATE_MAX_YEARS) };
});

export const action = companyPage('mandate:manage', async ({ actor, params, request, t }) => {
  const id = idIn(params.mandate);
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const { intent: act, version, roles, until } = parsed.value;
  const done = await changeMandate(actor, { id, version, act, roles, until });
  if (!done) throw notFound();
  if (!done.ok) {
    const [{ code } = { code: '' }] = done.refusals;
    const field =
      code === 'mandate-role-missing' ? 'roles' : code.startsWith('mandate-end') ? 'until' : 'form';
    const status = code === 'mandate-changed' ? 409 : 422;
    return json(refusedForm(t, 'people', done.refusals, parsed.form, field), { status });
  }
  const { name, version: now, ...before } = done.value;
  const back = act === 'revoke' ? 'grant' : act === 'terms' ? 'terms' : null;
  const fields = {
    intent: back ?? '',
    version: String(now),
    roles: before.roles.join(','),
    until: before.until ?? '',
  };
  const undo = back && { undo: { action: paths.mandate(actor.number, id), label: t('kit:undo'), fields } };
  const word = { kind: 'success', text: t(`people:done.mandate.${act}`, { name }), ...undo } as const;
  return seeOther(paths.people(actor.number), flash(word));
});

export default function Mandate() {
  return <MandatePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
