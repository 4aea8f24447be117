import { idIn } from '~/http/access-forms.server';
import { download } from '~/http/download';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { readVisitDocument, withdrawVisitDocument } from '~/services/visits/visit-documents.server';

export const loader = staffPage('visit-queue:view', async ({ actor, params }) => {
  const kept = await readVisitDocument(actor, idIn(params.visit), idIn(params.document));
  if (!kept) throw notFound();
  return download(kept.name, kept.content);
});

export const action = staffPage('visit-document:add', async ({ actor, params, t }) => {
  const visitId = idIn(params.visit);
  if (!(await withdrawVisitDocument(actor, visitId, idIn(params.document)))) throw notFound();
  const text = t('visitDocuments:withdrawn');
  return seeOther(paths.staffVisit(visitId, '/documents'), flash({ kind: 'success', text }));
});
