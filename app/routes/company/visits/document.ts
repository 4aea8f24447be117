import { idIn } from '~/http/access-forms.server';
import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { readVisitDocument } from '~/services/visits/visit-documents.server';

export const loader = companyPage('visit-document:view', async ({ actor, params }) => {
  const kept = await readVisitDocument(actor, idIn(params.visit), idIn(params.document));
  if (!kept) throw notFound();
  return download(kept.name, kept.content);
});
