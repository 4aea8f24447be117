import { radiationSchema } from '~/domain/declarations/radiation';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { radiateMember } from '~/services/declarations/members/radiate-member.server';
import { showMember } from '~/services/declarations/members/show-member.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { RadiationPage } from '~/ui/staff/members/radiation-page';

export const loader = staffPage('member:radiate', async ({ actor, params, now, today }) => {
  const sheet = await showMember(actor, params.adherent ?? '', now);
  if (!sheet || sheet.member.status === 'radiated') throw notFound();
  const { number, name, effectif } = sheet.member;
  return { member: { number, name, effectif }, today, people: sheet.people.length };
});

export const action = staffPage('member:radiate', async ({ actor, params, request, today, t, format }) => {
  const number = params.adherent ?? '';
  const parsed = await parseForm(request, radiationSchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const done = await radiateMember(actor, number, parsed.value, today);
  if (!done) throw notFound();
  if (!done.ok) {
    const [refusal] = done.refusals;
    const day = refusal?.code === 'before-joining' ? format.day(refusal.joinedOn) : '';
    const text = t(`members:refusal.${refusal?.code ?? 'in-future'}`, { day });
    return again({ form: withErrors(parsed.form, { on: text }) });
  }
  const undo = {
    action: paths.memberAction(number, 'retour'),
    label: t('members:radiation.undo'),
    fields: {},
  };
  const text = t('members:radiation.done', { on: format.day(parsed.value.on) });
  return seeOther(paths.member(number), flash({ kind: 'success', text, undo }));
});

export default function Radiation() {
  return <RadiationPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
