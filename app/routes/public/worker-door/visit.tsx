import { z } from 'zod';
import { publicPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { again, notFound, seeOther } from '~/http/refuse';
import { flash } from '~/http/flash.server';
import { workerAndVisit } from '~/http/worker-door.server';
import { paths } from '~/paths';
import { listThread, postMessage } from '~/services/visits/post-message.server';
import { readWorkerVisit } from '~/services/visits/worker-requests.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { WorkerVisitPage } from '~/ui/visits/worker-door/visit-page';

const messageSchema = z.object({ id: z.uuid(), body: z.string().default('') });

export const loader = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const [detail, messages] = await Promise.all([readWorkerVisit(worker, visit), listThread(worker, visit)]);
  if (!detail || !messages) throw notFound();
  return { visit: detail, messages };
});

export const action = publicPage('worker-door:use', async (args) => {
  const { worker, visit } = await workerAndVisit(args);
  const parsed = await parseForm(args.request, messageSchema, args.t);
  if (!parsed.ok) return again({ form: parsed.form });
  const { body, id } = parsed.value;
  const posted = await postMessage(worker, visit, body, id);
  if (!posted) throw notFound();
  if (!posted.ok)
    return again({ form: refusedForm(args.t, 'visitThread', posted.refusals, parsed.form, 'body') });
  return seeOther(paths.workerVisit(visit), flash({ kind: 'success', text: args.t('visitThread:sent') }));
});

export default function WorkerVisit() {
  return <WorkerVisitPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
