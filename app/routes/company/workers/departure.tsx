import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { showWorkerForm } from '~/services/declarations/show-worker-form.server';
import { departureSchema, markDeparture } from '~/services/declarations/worker-departure.server';
import { serviceIdentity } from '~/services/service-identity.server';
import { paths } from '~/paths';
import { DeparturePage, type DeparturePageProps } from '~/ui/declarations/departure-page';

export const loader = companyPage(
  'worker:edit',
  async ({ actor, params, today }): Promise<DeparturePageProps> => {
    const shown = await showWorkerForm(actor, params.worker ?? '', today);
    const worker = shown?.worker;
    if (!worker || worker.archivedAt) throw notFound();
    const { id, version, category, plannedEndOn } = worker;
    const service = await serviceIdentity();
    const name = `${worker.firstName} ${worker.usedName ?? worker.familyName}`;
    return {
      adherent: actor.number,
      id,
      name,
      version,
      isSir: category === 'SIR',
      visitId: shown.newId,
      today,
      service,
      leftOn: plannedEndOn ?? today,
    };
  },
);

export const action = companyPage('worker:edit', async ({ actor, request, params, today, t, format }) => {
  const parsed = await parseForm(request, departureSchema, t);
  if (!parsed.ok) return json({ form: parsed.form }, { status: 422 });
  const { leftOn, ...rest } = parsed.value;
  const id = params.worker ?? '';
  const left = leftOn && (await markDeparture(actor, { id, leftOn, today, ...rest }));
  if (!left) throw notFound();
  if (!left.ok) {
    const [refusal] = left.refusals;
    const error =
      refusal?.code === 'LEFT_BEFORE_START'
        ? t('workers:error.leftBeforeStart', { day: format.day(refusal.startOn) })
        : t(refusal?.code === 'ALREADY_LEFT' ? 'workers:error.alreadyLeft' : 'workers:error.changed');
    return json({ form: { ...parsed.form, errors: { leftOn: error } } }, { status: 422 });
  }
  const { outcome, wasSir, visitId, name } = left.value;
  const text = [t(`workers:departure.${outcome}`, { name, day: format.day(leftOn) })];
  if (wasSir && !visitId) text.push(t('workers:departure.sirReminder'));
  const undo = {
    action: paths.workerReturn(actor.number, id),
    label: t('workers:undo.label'),
    fields: { undo: '1' },
  };
  const word = { kind: 'success' as const, text: text.join(' ') };
  const next = visitId ? paths.announced(actor.number, visitId) : paths.workers(actor.number);
  return seeOther(next, flash(outcome === 'left' ? { ...word, undo } : word));
});

export default function Departure() {
  const again = useActionData() as Pick<DeparturePageProps, 'form'> | undefined;
  return <DeparturePage {...(useLoaderData() as DeparturePageProps)} {...again} />;
}
