import { z } from 'zod';
import { newMemberSchema } from '~/domain/declarations/member-entry';
import { nafNomenclatureOn } from '~/domain/shared/identifiers';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import {
  createMember,
  listCentres,
  proposedNumber,
  WELCOMES,
} from '~/services/declarations/members/save-member.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { MemberFormPage } from '~/ui/staff/members/member-form-page';

const welcomeSchema = z.enum(WELCOMES).catch('letter');

export const loader = staffPage('member:create', async ({ actor, today }) => {
  const number = await proposedNumber(actor);
  const values: Record<string, string> = {
    number,
    joinedOn: today,
    nafNomenclature: nafNomenclatureOn(today),
    welcome: 'mail',
  };
  return { centres: await listCentres(actor), form: { values, errors: {} } };
});

export const action = staffPage('member:create', async ({ actor, request, t }) => {
  const data = await request.formData();
  const parsed = parseFields(data, newMemberSchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const created = await createMember(actor, parsed.value, welcomeSchema.parse(data.get('welcome')));
  if (!created.ok) {
    const errors = created.refusals.flatMap((refusal) =>
      'field' in refusal ? [[refusal.field, t(`members:refusal.${refusal.code}`, { ...refusal })]] : [],
    );
    return again({ form: withErrors(parsed.form, Object.fromEntries(errors)) });
  }
  const { number, mailed } = created.value;
  const text = t(mailed ? 'members:created.mail' : 'members:created.letter', { name: parsed.value.name });
  return seeOther(paths.member(number), flash({ kind: 'success', text }));
});

export default function NewMember() {
  const { centres, form } = usePageData<typeof loader>();
  return <MemberFormPage centres={centres} form={useRefusal<typeof action>()?.form ?? form} />;
}
