import { idIn } from '~/http/access-forms.server';
import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { appointmentCalendar } from '~/services/visits/appointment-files.server';

export const loader = companyPage('visit:view', async ({ actor, params, locale, t, format }) => {
  const file = await appointmentCalendar(actor.scope, idIn(params.visit), { locale, t, format });
  if (!file) throw notFound();
  return download(file.name, file.content);
});
