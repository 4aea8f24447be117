import { useActionData, useLoaderData } from '@remix-run/react';
import { workerEntrySchema } from '~/domain/declarations/worker-entry';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { unjudged, workerFormAgain, type WorkerFormAgain } from '~/http/worker-form.server';
import { addWorker } from '~/services/declarations/add-worker.server';
import { showWorkerForm } from '~/services/declarations/show-worker-form.server';
import { paths } from '~/paths';
import { WorkerPage } from '~/ui/declarations/worker-page';

export const loader = companyPage('worker:edit', async ({ actor, today }) => {
  const shown = await showWorkerForm(actor, null, today);
  if (!shown) throw notFound();
  const values = { contractKind: 'cdi', employersCount: '1', isPrincipalEmployer: 'yes' };
  const { choices, newId } = shown;
  const page: WorkerFormAgain = {
    form: { values, errors: {} }, choices, preview: null, hidden: { id: newId },
    errors: [], alike: null, recordedMeanwhile: null,
  }; // prettier-ignore
  return { adherent: actor.number, page };
});

export const action = companyPage('worker:edit', async ({ actor, request, today, t }) => {
  const data = await request.formData();
  const parsed = parseFields(data, workerEntrySchema(today), t);
  const id = String(data.get('id') ?? '');
  const again = { form: parsed.form, hidden: { id }, today };
  if (data.get('intent') === 'preview')
    return workerFormAgain(actor, { ...again, form: unjudged(parsed.form), status: 200 });
  if (!parsed.ok) return workerFormAgain(actor, { ...again, status: 422 });
  const entry = parsed.value;
  const added = await addWorker(actor, { id, entry, today, evenIfAlike: data.has('evenIfAlike') });
  if (!added.ok) {
    const alike = added.refusals.find((refusal) => refusal.code === 'LIKELY_DUPLICATE') ?? null;
    const errors = added.refusals.filter(({ code }) => code !== 'LIKELY_DUPLICATE');
    const sentences = errors.map(({ code }) => t(`workers:error.${code}`));
    return workerFormAgain(actor, { ...again, alike, errors: sentences, status: 422 });
  }
  const { category, firstVisitId } = added.value;
  const name = `${entry.firstName} ${entry.usedName ?? entry.familyName}`;
  const isDone = data.get('intent') !== 'again';
  const list = isDone ? paths.workers(actor.number) : paths.newWorker(actor.number);
  return seeOther(
    isDone && firstVisitId ? paths.announced(actor.number, firstVisitId) : list,
    flash({ kind: 'success', text: t('workers:form.added', { name, category }) }),
  );
});

export default function NewWorker() {
  const { adherent, page } = useLoaderData() as { adherent: string; page: WorkerFormAgain };
  const again = useActionData() as WorkerFormAgain | undefined;
  return (
    <WorkerPage
      {...page}
      {...again}
      adherent={adherent}
      worker={null}
      due={null}
      mayAnnounce={false}
      isNew
      action={paths.newWorker(adherent)}
    />
  );
}
