import { download } from '~/http/download';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { workerAndVisit } from '~/http/worker-door.server';
import { workerConvocation } from '~/services/visits/worker-visit-files.server';

export const loader = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const file = await workerConvocation(worker, visit, args);
  if (!file) throw notFound();
  return download(file.name, file.content);
});
