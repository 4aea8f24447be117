import { memberEntrySchema } from '~/domain/declarations/member-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { editMember, listCentres } from '~/services/declarations/members/save-member.server';
import { showMember } from '~/services/declarations/members/show-member.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { MemberFormPage } from '~/ui/staff/members/member-form-page';
import { memberValues } from '~/ui/staff/members/member-values';

export const loader = staffPage('member:edit', async ({ actor, params, now }) => {
  const sheet = await showMember(actor, params.adherent ?? '', now);
  if (!sheet) throw notFound();
  const { number, name, version } = sheet.member;
  const form = { values: memberValues(sheet.member), errors: {} };
  return { member: { number, name, version }, centres: await listCentres(actor), form };
});

export const action = staffPage('member:edit', async ({ actor, params, request, t }) => {
  const number = params.adherent ?? '';
  const data = await request.formData();
  const version = Number(data.get('version'));
  const parsed = parseFields(data, memberEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form, version, meanwhile: null });
  const edited = await editMember(actor, number, version, parsed.value);
  if (!edited) throw notFound();
  if (edited.ok) return seeOther(paths.member(number), flash({ kind: 'success', text: t('members:saved') }));
  const [refusal] = edited.refusals;
  if (refusal?.code === 'changed-meanwhile') {
    const { current } = refusal;
    return again({ form: parsed.form, version: current.version, meanwhile: memberValues(current) }, 409);
  }
  const errors = refusal ? { [refusal.field]: t(`members:refusal.${refusal.code}`, { ...refusal }) } : {};
  return again({ form: withErrors(parsed.form, errors), version, meanwhile: null });
});

export default function EditMember() {
  const { member, centres, form } = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return (
    <MemberFormPage
      member={member}
      centres={centres}
      form={refusal?.form ?? form}
      version={refusal?.version ?? member.version}
      meanwhile={refusal?.meanwhile ?? undefined}
    />
  );
}
