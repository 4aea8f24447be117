import { flash } from '~/http/flash.server';
import { publicPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { workerAndVisit } from '~/http/worker-door.server';
import { paths } from '~/paths';
import { cancelWorkerVisit } from '~/services/visits/change-worker-request.server';
import { readWorkerVisit } from '~/services/visits/worker-requests.server';
import { usePageData } from '~/ui/page-data';
import { CancellationPage } from '~/ui/visits/worker-door/cancellation-page';

export const loader = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const detail = await readWorkerVisit(worker, visit);
  if (!detail) throw notFound();
  const { id, number, kind, appointment } = detail;
  return { id, number, kind, startsAt: appointment?.startsAt ?? null };
});

export const action = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const done = await cancelWorkerVisit(worker, visit);
  if (!done) throw notFound();
  const word = done.ok
    ? { kind: 'success' as const, text: args.t('door:cancelled') }
    : { kind: 'warning' as const, text: args.t('door:refusal.not-cancellable') };
  return seeOther(paths.workerVisit(visit), flash(word));
});

export default function Cancellation() {
  return <CancellationPage {...usePageData<typeof loader>()} />;
}
