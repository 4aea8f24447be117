import { json } from '@remix-run/node';
import { mandateInvitationSchema } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { seeOther } from '~/http/refuse';
import { MANDATE_MAX_YEARS } from '~/domain/access/mandate';
import { addYears } from '~/domain/shared/day';
import { paths } from '~/paths';
import { invite } from '~/services/access/invite.server';
import { NewMandatePage } from '~/ui/access/people/mandate-page';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage('mandate:manage', ({ actor, today }) => ({
  number: actor.number,
  today,
  suggested: addYears(today, 1),
  latest: addYears(today, MANDATE_MAX_YEARS),
}));

export const action = companyPage('mandate:manage', async ({ actor, request, locale, t }) => {
  const parsed = await parseForm(request, mandateInvitationSchema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const sent = await invite(actor, { kind: 'mandate', locale, ...parsed.value });
  if (!sent.ok) {
    const field = sent.refusals[0]?.code === 'mandate-role-missing' ? 'roles' : 'until';
    return json(refusedForm(t, 'people', sent.refusals, parsed.form, field), { status: 422 });
  }
  const text = t('people:done.invited', { email: parsed.value.email });
  const undo = { action: paths.invitationOf(actor.number, sent.value), label: t('kit:undo'), fields: { intent: 'withdraw' } };
  return seeOther(paths.people(actor.number), flash({ kind: 'success', text, undo }));
}); // prettier-ignore

export default function NewMandate() {
  return <NewMandatePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
