import { themeEntrySchema } from '~/domain/sessions/theme-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { editTheme, showTheme } from '~/services/sessions/staff/edit-theme.server';
import { paths } from '~/paths';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ThemeEditPage } from '~/ui/sessions/staff/theme-edit-page';

export const loader = staffPage('session:manage', async ({ actor, params }) => {
  const theme = await showTheme(actor, params.theme ?? '');
  if (!theme) throw notFound();
  return { theme };
});

export const action = staffPage('session:manage', async ({ actor, params, request, t }) => {
  const parsed = await parseForm(request, themeEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form, errors: [] as string[] });
  const done = await editTheme(actor, params.theme ?? '', parsed.value);
  if (!done) throw notFound();
  if (!done.ok) return again({ form: parsed.form, errors: [t('themes:stale')] }, 409);
  return seeOther(paths.themes(), flash({ kind: 'success', text: t('themes:saved') }));
});

export default function Theme() {
  return <ThemeEditPage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
