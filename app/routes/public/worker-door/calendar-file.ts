import { download } from '~/http/download';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { workerAndVisit } from '~/http/worker-door.server';
import { workerCalendar } from '~/services/visits/worker-visit-files.server';

export const loader = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const file = await workerCalendar(worker, visit, args);
  if (!file) throw notFound();
  return download(file.name, file.content);
});
