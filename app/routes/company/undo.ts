import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { undoChange } from '~/services/declarations/undo-change.server';
import { paths } from '~/paths';

export const action = companyPage('worker:edit', async ({ actor, request, today, t }) => {
  const id = String((await request.formData()).get('id') ?? '');
  const undone = await undoChange(actor, { id, today });
  const workers = paths.workers(actor.number);
  if (!undone) return seeOther(workers, flash({ kind: 'warning', text: t('workers:undo.tooLate') }));
  const { kind, restored, kept } = undone;
  if (kind === 'post' && restored > 0)
    return seeOther(paths.posts(actor.number), flash({ kind: 'success', text: t('workers:undo.post') }));
  const text = [t('workers:undo.done', { count: restored })];
  if (kept > 0) text.push(t('workers:undo.kept', { count: kept }));
  return seeOther(workers, flash({ kind: kept > 0 ? 'warning' : 'success', text: text.join(' ') }));
});
