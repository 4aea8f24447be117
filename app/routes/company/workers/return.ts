import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { markReturn } from '~/services/declarations/worker-departure.server';
import { paths } from '~/paths';

export const action = companyPage('worker:edit', async ({ actor, request, params, today, t }) => {
  const isUndo = (await request.formData()).has('undo');
  const id = params.worker ?? '';
  const back = await markReturn(actor, { id, today, undo: isUndo });
  if (!back) throw notFound();
  // A real return may have another contract: its record is where to check it.
  const where = isUndo ? paths.workers(actor.number) : paths.worker(actor.number, id);
  const text = t(isUndo ? 'workers:departure.undone' : 'workers:departure.back');
  return seeOther(where, flash({ kind: 'success', text }));
});
