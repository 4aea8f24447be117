import { visitSettingsEntry, visitSettingsValues } from '~/domain/visits/settings-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { saveVisitSettings, showVisitSettings } from '~/services/visits/save-visit-settings.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { VisitSettingsPage } from '~/ui/staff/settings/visit-settings-page';

export const loader = staffPage('visit-settings:manage', async ({ actor }) => {
  const { settings, version, fees } = await showVisitSettings(actor);
  return { form: { values: visitSettingsValues(settings), errors: {} }, version, fees };
});

export const action = staffPage('visit-settings:manage', async ({ actor, request, t }) => {
  const data = await request.formData();
  const version = String(data.get('version') ?? '');
  const { form, ...parsed } = parseFields(data, visitSettingsEntry, t);
  if (!parsed.ok) return again({ form, version, meanwhile: null });
  const saved = await saveVisitSettings(actor, version, parsed.value);
  const [refusal] = saved.ok ? [] : saved.refusals;
  if (refusal)
    return again({ form, version: refusal.version, meanwhile: visitSettingsValues(refusal.current) }, 409);
  return seeOther(paths.visitSettings(), flash({ kind: 'success', text: t('visitSettings:saved') }));
});

export default function VisitSettings() {
  const { fees, ...shown } = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return (
    <VisitSettingsPage
      fees={fees}
      form={refusal?.form ?? shown.form}
      version={refusal?.version ?? shown.version}
      meanwhile={refusal?.meanwhile ?? undefined}
    />
  );
}
