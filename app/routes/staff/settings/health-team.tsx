import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { type FormState, parseFields } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import {
  addTeam,
  professionalSchema,
  readHealthTeam,
  saveProfessional,
  teamSchema,
} from '~/services/visits/health-team.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { HealthTeamPage } from '~/ui/staff/settings/health-team-page';

export const loader = staffPage('settings:manage', async ({ actor, url }) => {
  const team = await readHealthTeam(actor);
  const edited = team.members.find(({ id }) => id === url.searchParams.get('modifier')) ?? null;
  return { ...team, edited };
});

const FIELDS: Record<string, string> = {
  'unknown-team': 'team',
  'unknown-person': 'person',
  'person-linked': 'person',
  'still-expected': 'active',
  'unknown-secteur': 'secteur',
  'team-known': 'teamName',
};

export const action = staffPage('settings:manage', async ({ actor, request, t }) => {
  const data = await request.formData();
  const isTeam = data.has('teamName');
  const parsed = isTeam ? parseFields(data, teamSchema, t) : parseFields(data, professionalSchema, t);
  const refuse = (form: FormState) => again({ form, about: isTeam ? ('team' as const) : ('professional' as const) });
  if (!parsed.ok) return refuse(parsed.form);
  const saved =
    'teamName' in parsed.value
      ? await addTeam(actor, parsed.value)
      : await saveProfessional(actor, parsed.value);
  if (!saved.ok) {
    const field = FIELDS[saved.refusals[0]!.code] ?? 'form';
    return refuse(refusedForm(t, 'healthTeam', saved.refusals, parsed.form, field));
  }
  const text = t('healthTeam:saved', { name: saved.value.name });
  return seeOther(paths.healthTeam(), flash({ kind: 'success', text }));
}); // prettier-ignore

export default function HealthTeam() {
  const refusal = useRefusal<typeof action>();
  return <HealthTeamPage {...usePageData<typeof loader>()} form={refusal?.form} about={refusal?.about} />;
}
