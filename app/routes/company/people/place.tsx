import { json } from '@remix-run/node';
import { z } from 'zod';
import { companyRoles, idIn, versionSchema } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import {
  changeMemberRoles,
  handOverTo,
  removeMember,
  restoreMember,
} from '~/services/access/change-people.server';
import { findMember } from '~/services/access/company-people.server';
import { PlacePage } from '~/ui/access/people/place-page';
import { usePageData, useRefusal } from '~/ui/page-data';

const schema = z.object({
  intent: z.enum(['roles', 'leave', 'return', 'hand-over']),
  version: versionSchema,
  roles: companyRoles,
});
const acts = {
  roles: changeMemberRoles,
  leave: removeMember,
  return: restoreMember,
  'hand-over': handOverTo,
};
/** The act that takes another back. */
const undoOf = { roles: 'roles', leave: 'return', return: 'leave' } as const;

export const loader = companyPage('people:manage', async ({ actor, params }) => {
  const member = await findMember(actor, idIn(params.place));
  if (!member) throw notFound();
  return { member, number: actor.number };
});

export const action = companyPage('people:manage', async ({ actor, params, request, t }) => {
  const id = idIn(params.place);
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const { intent, version, roles } = parsed.value;
  const done = await acts[intent](actor, { id, version, roles, keeping: roles });
  if (!done) throw notFound();
  if (!done.ok) {
    const stale = done.refusals.some(({ code }) => code === 'place-changed');
    const field = intent === 'roles' ? 'roles' : 'form';
    return json(refusedForm(t, 'people', done.refusals, parsed.form, field), { status: stale ? 409 : 422 });
  }
  const { name, before, version: now } = done.value;
  const undo = intent !== 'hand-over' && {
    action: paths.place(actor.number, id),
    label: t('kit:undo'),
    fields: { intent: undoOf[intent], version: String(now), roles: before.join(',') },
  };
  const word = {
    kind: 'success',
    text: t(`people:done.${intent}`, { name }),
    ...(undo && { undo }),
  } as const;
  return seeOther(intent === 'hand-over' ? paths.companies() : paths.people(actor.number), flash(word));
});

export default function Place() {
  return <PlacePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
