import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { batchFile } from '~/services/declarations/letters/show-letters.server';

export const loader = staffPage('letters:print', async ({ actor, params }) => {
  const pdf = await batchFile(actor, params.id ?? '');
  if (!pdf) throw notFound();
  return download('courriers-activation.pdf', pdf);
});
