import { z } from 'zod';
import { can } from '~/domain/access/permissions';
import { DOCUMENT_KINDS } from '~/domain/visits/kinds';
import { idIn } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { addVisitDocument, showVisitDocuments } from '~/services/visits/visit-documents.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { DocumentsPage } from '~/ui/visits/documents-page';

export const handle = { upload: true };

const schema = z.object({
  id: z.uuid(),
  kind: z.enum(DOCUMENT_KINDS, { error: 'visitDocuments:error.kind' }),
});

export const loader = staffPage('visit-queue:view', async ({ actor, params }) => {
  const shown = await showVisitDocuments(actor, idIn(params.visit));
  if (!shown) throw notFound();
  return { ...shown, canAdd: can(actor.subject, 'visit-document:add') };
});

export const action = staffPage('visit-document:add', async ({ actor, params, request, t }) => {
  const visitId = idIn(params.visit);
  const data = await request.formData();
  const parsed = parseFields(data, schema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const file = data.get('file');
  const isSent = file instanceof File && (file.size > 0 || file.name !== '');
  const added = isSent
    ? await addVisitDocument(actor, visitId, {
        ...parsed.value,
        content: new Uint8Array(await file.arrayBuffer()),
      })
    : { ok: false as const, refusals: [{ code: 'document-missing' as const }] };
  if (!added) throw notFound();
  if (!added.ok)
    return again({ form: refusedForm(t, 'visitDocuments', added.refusals, parsed.form, 'file') });
  const text = t('visitDocuments:added', { reference: added.value.reference });
  return seeOther(paths.staffVisit(visitId, '/documents'), flash({ kind: 'success', text }));
});

export default function Documents() {
  return <DocumentsPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
