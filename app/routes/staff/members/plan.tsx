import { randomUUID } from 'node:crypto';
import { can } from '~/domain/access/permissions';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { actionEntrySchema, noteAction } from '~/services/sessions/plan/note-action.server';
import { showPlan } from '~/services/sessions/plan/show-plan.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { MemberPlanPage } from '~/ui/sessions/plan/member-plan-page';

export const loader = staffPage('prescription:view', async ({ actor, params, now, today }) => {
  const plan = await showPlan(actor.scope, params.adherent ?? '', now, today);
  if (!plan) throw notFound();
  return { plan, today, newId: can(actor.subject, 'company-action:note') ? randomUUID() : null };
});

export const action = staffPage(
  'company-action:note',
  async ({ actor, params, request, today, t, format }) => {
    const number = params.adherent ?? '';
    const parsed = await parseForm(request, actionEntrySchema, t);
    if (!parsed.ok) return again({ form: parsed.form });
    const noted = await noteAction(actor, number, parsed.value, today);
    if (!noted) throw notFound();
    if (noted === 'in-future')
      return again({ form: withErrors(parsed.form, { on: t('plan:error.future') }) });
    const { kind, on } = parsed.value;
    const text = t('plan:staff.noted', { kind: t(`sessions:prescription.${kind}`), on: format.day(on) });
    return seeOther(paths.memberPlan(number), flash({ kind: 'success', text }));
  },
);

export default function MemberPlan() {
  return <MemberPlanPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
