import { z } from 'zod';
import { emailSchema } from '~/domain/access/email';
import { publicPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { originOf } from '~/http/sign-in.server';
import { keepWorkerSteps, workerIn } from '~/http/worker-door.server';
import { paths } from '~/paths';
import { askAtWorkerDoor } from '~/services/visits/worker-door.server';
import { listWorkerVisits } from '~/services/visits/worker-requests.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { AskCodePage } from '~/ui/visits/worker-door/code-page';
import { RequestsPage } from '~/ui/visits/worker-door/requests-page';

export const loader = publicPage('worker-door:use', async (args) => {
  const worker = await workerIn(args);
  return worker ? { email: worker.email, visits: await listWorkerVisits(worker) } : null;
});

// Whoever asks gets a code, and whatever the code opens may be empty: the answer never says who asked for a visit.
export const action = publicPage('worker-door:use', async ({ request, context, locale, t }) => {
  const parsed = await parseForm(request, z.object({ email: emailSchema }), t);
  if (!parsed.ok) return again({ form: parsed.form });
  const { email } = parsed.value;
  const sent = await askAtWorkerDoor({ email, draft: null, before: null }, locale, originOf(context));
  if (sent.ok) return seeOther(paths.workerCode(), keepWorkerSteps(sent.value));
  const [refusal] = sent.refusals;
  const minutes = refusal?.code === 'wait' ? Math.ceil(refusal.seconds / 60) : 0;
  return again({ form: withErrors(parsed.form, { email: t('access:signIn.tooMany', { minutes }) }) }, 429);
});

export default function Requests() {
  const inside = usePageData<typeof loader>();
  const form = useRefusal<typeof action>()?.form;
  return inside ? <RequestsPage {...inside} /> : <AskCodePage form={form} />;
}
