import { publicPage } from '~/http/guard.server';
import { notFound, safePath, seeOther } from '~/http/refuse';
import { isLocale } from '~/locales/translation';
import { paths } from '~/paths';
import { chooseLanguage } from '~/services/access/choose-language.server';

export const loader = publicPage('public:view', () => seeOther(paths.home()));

export const action = publicPage('public:view', async ({ request, actor }) => {
  const form = await request.formData();
  const locale = form.get('langue');
  if (!isLocale(locale)) throw notFound();
  return seeOther(safePath(String(form.get('retour')), paths.home()), await chooseLanguage(actor, locale));
});
