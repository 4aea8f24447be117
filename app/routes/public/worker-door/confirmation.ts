import { flash } from '~/http/flash.server';
import { publicPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { workerAndVisit } from '~/http/worker-door.server';
import { paths } from '~/paths';
import { confirmWorkerVisit } from '~/services/visits/change-worker-request.server';

export const action = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const done = await confirmWorkerVisit(worker, visit);
  if (!done) throw notFound();
  const word = done.ok
    ? { kind: 'success' as const, text: args.t('door:confirmed') }
    : { kind: 'warning' as const, text: args.t('door:refusal.no-appointment') };
  return seeOther(paths.workerVisit(visit), flash(word));
});
