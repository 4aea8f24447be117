import { hourText, sessionEntrySchema } from '~/domain/sessions/session-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { refusedSession, sessionValues } from '~/http/session-forms.server';
import { numberIn } from '~/http/session-number.server';
import { paths } from '~/paths';
import { editSession } from '~/services/sessions/staff/edit-session.server';
import { sessionChoices } from '~/services/sessions/staff/list-sessions.server';
import { showSession } from '~/services/sessions/staff/show-session.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { EditSessionPage } from '~/ui/sessions/staff/edit-session-page';

export const loader = staffPage('session:manage', async ({ actor, params, now }) => {
  const [choices, shown] = await Promise.all([
    sessionChoices(actor),
    showSession(actor, numberIn(params.session), now),
  ]);
  if (!shown) throw notFound();
  const { number, version } = shown.session;
  return { number, version, choices, form: { values: sessionValues(shown.session, hourText), errors: {} } };
});

export const action = staffPage('session:manage', async ({ actor, params, request, t }) => {
  const number = numberIn(params.session);
  const data = await request.formData();
  const version = Number(data.get('version'));
  const parsed = parseFields(data, sessionEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form, version });
  const edited = await editSession(actor, number, version, parsed.value);
  if (!edited) throw notFound();
  if (!edited.ok) {
    const late = edited.refusals.some(({ code }) => code === 'changed-meanwhile');
    return again(
      { form: withErrors(parsed.form, refusedSession(t, edited.refusals)), version },
      late ? 409 : 422,
    );
  }
  const text = t(edited.value.told ? 'board:said.editedTold' : 'board:said.edited');
  return seeOther(paths.staffSession(number), flash({ kind: 'success', text }));
});

export default function EditSession() {
  const shown = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return (
    <EditSessionPage
      {...shown}
      form={refusal?.form ?? shown.form}
      version={refusal?.version ?? shown.version}
    />
  );
}
