import { staffPage } from '~/http/guard.server';
import { refusedForm } from '~/http/refusal-errors';
import { fieldsOf } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { requestSheet, slotSearch } from '~/http/request-page.server';
import { returnOf } from '~/http/visit-return';
import { flash } from '~/http/flash.server';
import { postMessage } from '~/services/visits/post-message.server';
import { listCentres } from '~/services/declarations/members/save-member.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { RequestPage } from '~/ui/staff/visits/request-page';

export const loader = staffPage('visit-queue:view', async (args) => {
  const found = await requestSheet(args, args.params.visit ?? '');
  if (!found) throw notFound();
  const { actor, today, url } = args;
  return { ...found, today, centres: await listCentres(actor), other: slotSearch(url) };
});

export const action = staffPage('visit:answer', async ({ actor, params, request, url, t }) => {
  const id = params.visit ?? '';
  const data = await request.formData();
  const sent = await postMessage(actor, id, String(data.get('body') ?? ''), String(data.get('id') ?? ''));
  if (!sent) throw notFound();
  if (sent.ok) {
    const word = flash({ kind: 'success', text: t('visitThread:sent') });
    return seeOther(returnOf(url.searchParams.get('retour'), id), word);
  }
  const form = { values: fieldsOf(data), errors: {} };
  return again({ form: refusedForm(t, 'visitThread', sent.refusals, form, 'body') });
});

export default function Request() {
  return <RequestPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
