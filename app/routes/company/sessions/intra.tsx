import { randomUUID } from 'node:crypto';
import { can } from '~/domain/access/permissions';
import { intraEntrySchema } from '~/domain/sessions/intra';
import { intraReference } from '~/domain/sessions/kinds';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { askIntra, listIntra } from '~/services/sessions/intra/ask-intra.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { IntraPage } from '~/ui/sessions/intra/intra-page';

export const loader = companyPage('session:view', async ({ actor, request }) => ({
  adherent: actor.number,
  newId: can(actor.subject, 'intra:request') ? randomUUID() : null,
  theme: new URL(request.url).searchParams.get('theme'),
  ...(await listIntra(actor)),
}));

export const action = companyPage('intra:request', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, intraEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const done = await askIntra(actor, parsed.value);
  if (!done.ok) {
    const refusal = done.refusals[0]!;
    const wrong: Record<string, string> =
      refusal.code === 'group-size'
        ? { participants: t('intra:error.size', { min: refusal.min, max: refusal.max }) }
        : { theme: t('intra:error.theme') };
    return again({ form: withErrors(parsed.form, wrong) });
  }
  const text = t('intra:sent', { reference: intraReference(done.value.number) });
  return seeOther(paths.intraRequests(actor.number), flash({ kind: 'success', text }));
});

export default function Intra() {
  return <IntraPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
