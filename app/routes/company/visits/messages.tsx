import { z } from 'zod';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { postMessage } from '~/services/visits/post-message.server';
import { showVisit } from '~/services/visits/company/show-visit.server';
import { paths } from '~/paths';
import { usePageData, useRefusal } from '~/ui/page-data';
import { VisitPage } from '~/ui/visits/company/visit-page';

const schema = z.object({ id: z.uuid(), body: z.string().default('') });

/** The page of the visit, at the address its form of messages is sent to. */
export const loader = companyPage('visit:write', async ({ actor, params }) => {
  const visit = await showVisit(actor, params.visit ?? '');
  if (!visit) throw notFound();
  return { adherent: actor.number, visit };
});

export const action = companyPage('visit:write', async ({ actor, request, params, t }) => {
  const parsed = await parseForm(request, schema, t);
  const id = params.visit ?? '';
  if (!parsed.ok) return again({ form: parsed.form });
  const sent = await postMessage(actor, id, parsed.value.body, parsed.value.id);
  if (!sent) throw notFound();
  if (sent.ok)
    return seeOther(paths.visit(actor.number, id), flash({ kind: 'success', text: t('visitThread:sent') }));
  const [refusal] = sent.refusals;
  const body = t(`visitThread:refusal.${refusal!.code}`, { ...refusal });
  return again({ form: { ...parsed.form, errors: { body } } });
});

export default function Messages() {
  return <VisitPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
