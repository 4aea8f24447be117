import { identityEntrySchema } from '~/domain/shared/service-identity';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { saveIdentity } from '~/services/service/save-settings.server';
import { serviceIdentity } from '~/services/service-identity.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { IdentityPage } from '~/ui/staff/settings/identity-page';

export const loader = staffPage('settings:manage', async () => {
  const { answerDays, ...texts } = await serviceIdentity();
  return { form: { values: { ...texts, answerDays: String(answerDays) }, errors: {} } };
});

export const action = staffPage('settings:manage', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, identityEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  await saveIdentity(actor, parsed.value);
  return seeOther(paths.settings(), flash({ kind: 'success', text: t('settings:saved') }));
});

export default function Identity() {
  const { form } = usePageData<typeof loader>();
  return <IdentityPage form={useRefusal<typeof action>()?.form ?? form} />;
}
