import { intraAnswerSchema } from '~/domain/sessions/intra';
import { idIn } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { answerIntra, showStaffIntra } from '~/services/sessions/intra/answer-intra.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { StaffIntraPage } from '~/ui/sessions/intra/staff-intra-page';

export const loader = staffPage('intra:answer', async ({ actor, params }) => {
  const request = await showStaffIntra(actor, idIn(params.request));
  if (!request) throw notFound();
  return { request };
});

export const action = staffPage('intra:answer', async ({ actor, params, request, t }) => {
  const id = idIn(params.request);
  const asked = await showStaffIntra(actor, id);
  if (!asked) throw notFound();
  const parsed = await parseForm(request, intraAnswerSchema, t);
  if (!parsed.ok) return again({ form: parsed.form, errors: undefined });
  const state = await answerIntra(actor, id, parsed.value);
  if (state === 'answered') return again({ form: parsed.form, errors: [t('intra:staff.answered')] }, 409);
  const text = t('intra:staff.sent', { company: asked.company });
  return seeOther(paths.staffIntra(), flash({ kind: 'success', text }));
});

export default function Intra() {
  return <StaffIntraPage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
