import { useActionData, useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { workerEntrySchema } from '~/domain/declarations/worker-entry';
import { stepBehind } from '~/http/declaration-step.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { unjudged, workerFormAgain, type WorkerFormAgain } from '~/http/worker-form.server';
import { editWorker } from '~/services/declarations/edit-worker.server';
import { showWorkerForm } from '~/services/declarations/show-worker-form.server';
import { dueOfWorker } from '~/services/visits/list-due.server';
import { paths } from '~/paths';
import { WorkerPage, type WorkerPageProps } from '~/ui/declarations/worker-page';
import { WorkerSheet, type WorkerSheetProps } from '~/ui/declarations/worker-sheet';
import { valuesOf } from '~/ui/declarations/worker-values';

type Shown = { sheet: WorkerSheetProps } | { page: WorkerPageProps };

export const loader = companyPage('worker:list', async ({ actor, params, url, today }): Promise<Shown> => {
  const shown = await showWorkerForm(actor, params.worker ?? '', today);
  if (!shown?.worker) throw notFound();
  const { worker, choices, preview } = shown;
  const adherent = actor.number;
  const due = can(actor.subject, 'visit:view') ? await dueOfWorker(actor, worker.id, today) : null;
  const mayAnnounce = can(actor.subject, 'visit:announce');
  if (!can(actor.subject, 'worker:edit')) {
    const { protectedSituations: _, agreementOn: __, ...open } = worker;
    return { sheet: { adherent, worker: open, choices, due, mayAnnounce } };
  }
  const { id, version, category, archivedAt } = worker;
  return {
    page: {
      adherent, due, mayAnnounce, worker: { id, category, archived: archivedAt !== null, name: `${worker.usedName ?? worker.familyName} ${worker.firstName}` },
      form: { values: valuesOf(worker, choices.referenceDate), errors: {} }, hidden: { version: String(version) }, choices, preview,
      action: paths.worker(adherent, id, { retour: stepBehind(url) }), isNew: false, errors: [], alike: null, recordedMeanwhile: null,
    },
  }; // prettier-ignore
});

export const action = companyPage('worker:edit', async ({ actor, request, params, url, today, t }) => {
  const data = await request.formData();
  const behind = stepBehind(url);
  const id = params.worker ?? '';
  const parsed = parseFields(data, workerEntrySchema(today), t);
  const version = Number(data.get('version'));
  const again = { form: parsed.form, hidden: { version: String(version) }, today };
  if (data.get('intent') === 'preview')
    return workerFormAgain(actor, { ...again, form: unjudged(parsed.form), status: 200 });
  if (!parsed.ok) return workerFormAgain(actor, { ...again, status: 422 });
  const edited = await editWorker(actor, { id, version, entry: parsed.value, today });
  if (!edited) throw notFound();
  if (edited.ok)
    return seeOther(
      behind ? paths.declarationStep(actor.number, behind) : paths.workers(actor.number),
      flash({ kind: 'success', text: t('workers:form.saved', { category: edited.value.category }) }),
    );
  const meanwhile = edited.refusals.find((refusal) => refusal.code === 'CHANGED_MEANWHILE');
  if (meanwhile) {
    const { current } = meanwhile;
    const hidden = { version: String(current.version) };
    return workerFormAgain(actor, { ...again, hidden, current, status: 409 });
  }
  const errors = edited.refusals.map(({ code }) => t(`workers:error.${code}`));
  return workerFormAgain(actor, { ...again, errors, status: 422 });
});

export default function EditWorker() {
  const shown = useLoaderData() as Shown;
  const again = useActionData() as WorkerFormAgain | undefined;
  return 'sheet' in shown ? <WorkerSheet {...shown.sheet} /> : <WorkerPage {...shown.page} {...again} />;
}
