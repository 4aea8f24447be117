import { flash } from '~/http/flash.server';
import { workerView, viewQuery } from '~/domain/declarations/worker-view';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { seeOther } from '~/http/refuse';
import { bulkSchema, changeManyWorkers } from '~/services/declarations/change-many-workers.server';
import { paths } from '~/paths';

const REFUSED = {
  NOBODY: 'workers:bulk.nobody',
  NOTHING_CHOSEN: 'workers:bulk.nothing',
  LEFT_IN_FUTURE: 'workers:bulk.future',
} as const;

export const action = companyPage('worker:edit', async ({ actor, request, today, t }) => {
  const data = await request.formData();
  const view = workerView(data);
  const back = paths.workers(actor.number, viewQuery(view));
  const parsed = parseFields(data, bulkSchema, t);
  if (!parsed.ok) return seeOther(back, flash({ kind: 'error', text: t('workers:bulk.nothing') }));
  const whom = data.has('all') ? { all: view } : { ids: data.getAll('ids').map(String) };
  const done = await changeManyWorkers(actor, { whom, bulk: parsed.value, today });
  if (!done.ok) {
    const code = done.refusals[0]?.code ?? 'NOBODY';
    return seeOther(back, flash({ kind: 'error', text: t(REFUSED[code]) }));
  }
  const { act, changed: count, wasSir, undo } = done.value;
  if (!undo) return seeOther(back, flash({ kind: 'warning', text: t('workers:bulk.unchanged') }));
  const text = [t(act === 'leave' ? 'workers:bulk.left' : 'workers:bulk.done', { count })];
  if (act === 'leave' && wasSir > 0) text.push(t('workers:bulk.sir', { count: wasSir }));
  const way = { action: paths.undo(actor.number), label: t('workers:undo.label'), fields: { id: undo } };
  return seeOther(back, flash({ kind: 'success', text: text.join(' '), undo: way }));
});
