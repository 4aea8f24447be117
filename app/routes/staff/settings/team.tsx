import { z } from 'zod';
import { emailSchema } from '~/domain/access/email';
import { personNameSchema } from '~/domain/access/person';
import { STAFF_ROLES } from '~/domain/access/roles';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { inviteStaff, listStaff } from '~/services/service/staff-people.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { TeamPage } from '~/ui/staff/settings/team-page';

const schema = z.object({
  email: emailSchema,
  name: personNameSchema,
  role: z.enum(STAFF_ROLES, { error: 'settings:error.role' }),
});

export const loader = staffPage('staff:manage', async ({ actor }) => ({ people: await listStaff(actor) }));

export const action = staffPage('staff:manage', async ({ actor, request, t, locale }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const invited = await inviteStaff(actor, parsed.value, locale);
  if (!invited.ok)
    return again({ form: withErrors(parsed.form, { email: t('settings:team.refusal.already-staff') }) });
  const text = t('settings:team.invited', parsed.value);
  return seeOther(paths.staffPeople(), flash({ kind: 'success', text }));
});

export default function Team() {
  return <TeamPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
