import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showBatch } from '~/services/declarations/letters/show-letters.server';
import { usePageData } from '~/ui/page-data';
import { BatchPage } from '~/ui/staff/letters/batch-page';

export const handle = { enhance: true };

export const loader = staffPage('letters:print', async ({ actor, params }) => {
  const batch = await showBatch(actor, params.id ?? '');
  if (!batch) throw notFound();
  return { batch };
});

export default function Batch() {
  return <BatchPage {...usePageData<typeof loader>()} />;
}
