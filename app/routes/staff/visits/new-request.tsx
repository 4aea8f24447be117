import { visitReference } from '~/domain/visits/kinds';
import { phoneRequestSchema } from '~/domain/visits/phone-request';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import {
  findWorkerOfService,
  findWorkers,
  newRequest,
  noteRequest,
} from '~/services/visits/note-request.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { PhonePage } from '~/ui/staff/visits/phone-page';

export const loader = staffPage('visit-private:view', async ({ actor, url }) => {
  const q = url.searchParams.get('q')?.slice(0, 80) ?? '';
  const salarie = url.searchParams.get('salarie');
  const worker = salarie ? await findWorkerOfService(actor, salarie) : null;
  if (salarie && !worker) throw notFound();
  return { q, worker, found: worker ? [] : await findWorkers(actor, q), newId: newRequest() };
});

export const action = staffPage('visit-private:view', async ({ actor, request, url, t }) => {
  const parsed = await parseForm(request, phoneRequestSchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const noted = await noteRequest(actor, url.searchParams.get('salarie') ?? '', parsed.value);
  if (!noted) throw notFound();
  const text = t('visitPhone:done', { reference: visitReference(noted.number) });
  return seeOther(paths.staffVisit(noted.id), flash({ kind: 'success', text }));
});

export default function NewRequest() {
  return <PhonePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
