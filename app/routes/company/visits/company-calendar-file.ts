import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { companyCalendar } from '~/services/visits/appointment-files.server';

export const loader = companyPage('visit:view', async ({ actor, locale, t, format }) => {
  const { name, content } = await companyCalendar(actor, { locale, t, format });
  return download(name, content);
});
