import { randomUUID } from 'node:crypto';
import { hourText, newSessionSchema } from '~/domain/sessions/session-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { refusedSession, sessionValues } from '~/http/session-forms.server';
import { paths } from '~/paths';
import { sessionChoices } from '~/services/sessions/staff/list-sessions.server';
import { planSessions } from '~/services/sessions/staff/plan-sessions.server';
import { showSession } from '~/services/sessions/staff/show-session.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { NewSessionPage } from '~/ui/sessions/staff/new-session-page';

const BLANK = { format: 'sur-place', days: '1', notice: '48' };

export const loader = staffPage('session:manage', async ({ actor, url, now }) => {
  const copied = Number(url.searchParams.get('copie'));
  const [choices, shown] = await Promise.all([
    sessionChoices(actor),
    Number.isSafeInteger(copied) && copied > 0 && copied < 1e9 ? showSession(actor, copied, now) : null,
  ]);
  // All but its days: those of a copy are to be chosen.
  const values = {
    ...BLANK,
    ...(shown && { ...sessionValues(shown.session, hourText), day: '', decision: '' }),
  };
  return {
    choices,
    form: { values: { ...values, id: randomUUID(), repeat: 'une', times: '1' }, errors: {} },
  };
});

export const action = staffPage('session:manage', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, newSessionSchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const planned = await planSessions(actor, parsed.value);
  if (!planned.ok) return again({ form: withErrors(parsed.form, refusedSession(t, planned.refusals)) });
  const { number, count } = planned.value;
  return seeOther(
    paths.staffSession(number),
    flash({ kind: 'success', text: t('board:said.planned', { count }) }),
  );
});

export default function NewSession() {
  const { choices, form } = usePageData<typeof loader>();
  return <NewSessionPage choices={choices} form={useRefusal<typeof action>()?.form ?? form} />;
}
