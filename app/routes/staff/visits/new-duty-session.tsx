import { z } from 'zod';
import { dutySessionSchema } from '~/domain/visits/duty-session';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { dutyChoices } from '~/services/visits/duty-calendar.server';
import { openDutySession, planDutySession } from '~/services/visits/open-duty-session.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { refusedFields } from '~/ui/visits/duty/refusals';
import { NewSessionPage } from '~/ui/visits/duty/new-session-page';

const schema = dutySessionSchema.and(
  z.object({ id: z.uuid(), step: z.enum(['plan', 'open']).catch('plan') }),
);

export const loader = staffPage('slots:manage', async ({ actor, today }) => ({
  ...(await dutyChoices(actor)),
  today,
}));

export const action = staffPage('slots:manage', async ({ actor, request, t, format }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return again({ form: parsed.form, plan: null });
  const { id, step, ...entry } = parsed.value;
  const refuse = (refusals: Parameters<typeof refusedFields>[2]) =>
    again({ form: withErrors(parsed.form, refusedFields(t, format, refusals)), plan: null });
  if (step === 'plan') {
    const planned = await planDutySession(actor, entry);
    return planned.ok ? { form: parsed.form, plan: planned.value } : refuse(planned.refusals);
  }
  const opened = await openDutySession(actor, id, entry);
  if (!opened.ok) return refuse(opened.refusals);
  const { day, slots } = opened.value;
  const text = t('duty:opened', { count: slots, day: format.day(day) });
  return seeOther(paths.dutySessions({ semaine: day }), flash({ kind: 'success', text }));
}); // prettier-ignore

export default function NewDutySession() {
  const answer = useRefusal<typeof action>();
  return <NewSessionPage {...usePageData<typeof loader>()} form={answer?.form} plan={answer?.plan ?? null} />;
}
