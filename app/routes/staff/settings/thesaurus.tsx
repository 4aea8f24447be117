import { z } from 'zod';
import { can } from '~/domain/access/permissions';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { checkbox, parseForm } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { readChoices, saveChoices } from '~/services/service/save-settings.server';
import { usePageData } from '~/ui/page-data';
import { ThesaurusPage } from '~/ui/staff/settings/thesaurus-page';

const schema = z.object({ apprenticeIsSia: checkbox, sirHiringWithin3Months: checkbox });

export const loader = staffPage('thesaurus:view', async ({ actor, today }) => ({
  choices: await readChoices(actor),
  mayChoose: can(actor.subject, 'settings:manage'),
  today,
}));

export const action = staffPage('settings:manage', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const job = await saveChoices(actor, parsed.value);
  const text = t(job ? 'settings:choices.saved' : 'settings:choices.same');
  return seeOther(paths.thesaurus(), flash({ kind: 'success', text }));
});

export default function Thesaurus() {
  return <ThesaurusPage {...usePageData<typeof loader>()} />;
}
