import { changeEntry } from '~/domain/visits/announcement';
import { announcePage, workerInAddress } from '~/http/announce.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { unjudged } from '~/http/worker-form.server';
import { paths } from '~/paths';
import { showWorkerForm } from '~/services/declarations/show-worker-form.server';
import { announceChange, judgeChange } from '~/services/visits/announce/announce-change.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ChangePage } from '~/ui/visits/announce/change-page';

export const loader = companyPage('worker:edit', async (args) => {
  const page = await announcePage('changement', args);
  const { worker: about } = page.about;
  const shown = about && (await showWorkerForm(args.actor, about.id, args.today));
  if (!shown?.worker) return { ...page, recorded: null };
  const { version, postId, exposures } = shown.worker;
  return { ...page, recorded: { version, postId, exposures: [...exposures], choices: shown.choices } };
});

export const action = companyPage('worker:edit', async ({ actor, request, url, today, t }) => {
  const worker = await workerInAddress({ actor, url });
  const data = await request.formData();
  const { form, ...parsed } = parseFields(data, changeEntry(today), t);
  if (data.get('intent') === 'edit') return { form: unjudged(form), judged: null };
  if (!parsed.ok) return again({ form, judged: null });
  const stated = { workerId: worker.id, entry: parsed.value, today };
  const isSent = data.get('intent') === 'send';
  const done = isSent ? await announceChange(actor, stated) : await judgeChange(actor, stated);
  if (!done) throw notFound();
  if (!done.ok) {
    const errors = done.refusals.map(({ code }) => t(`changes:error.${code}`));
    return again({ form: unjudged(form), judged: null, errors });
  }
  if (!('visitIds' in done.value)) return { form, judged: done.value };
  const { visitIds, category } = done.value;
  const [visit] = visitIds;
  const text = [t('changes:change.saved', { category })];
  if (visit) text.push(t('changes:change.asked', { count: visitIds.length }));
  const next = visit ? paths.announced(actor.number, visit) : paths.workers(actor.number);
  return seeOther(next, flash({ kind: 'success', text: text.join(' ') }));
});

export default function AnnounceChange() {
  return <ChangePage {...usePageData<typeof loader>()} {...useRefusal<typeof action>()} />;
}
