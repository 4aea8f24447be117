import { flash } from '~/http/flash.server';
import { publicPage } from '~/http/guard.server';
import { refusedForm } from '~/http/refusal-errors';
import { again, seeOther } from '~/http/refuse';
import { originOf } from '~/http/sign-in.server';
import { dropWorkerSteps, readWorkerSteps, workerCookie, workerIn } from '~/http/worker-door.server';
import { visitReference } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import { enterWorkerDoor } from '~/services/visits/worker-door.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { CodePage } from '~/ui/visits/worker-door/code-page';

export const loader = publicPage('worker-door:use', (args) => {
  const steps = readWorkerSteps(args.request);
  if (!steps) throw seeOther(paths.workerRequests());
  return { email: steps.email, request: steps.draft?.request ?? null };
});

export const action = publicPage('worker-door:use', async ({ request, context, t }) => {
  const steps = readWorkerSteps(request);
  if (!steps)
    return seeOther((await workerIn({ request, context })) ? paths.workerRequests() : paths.workerRequest());
  const form = await request.formData();
  const done = await enterWorkerDoor(steps, String(form.get('code') ?? ''), originOf(context));
  if (!done.ok) return again({ form: refusedForm(t, 'door', done.refusals, undefined, 'code') });
  const { token, visitNumber } = done.value;
  const cookies = [workerCookie(token), dropWorkerSteps()];
  if (visitNumber !== null) {
    const text = t('door:sent', { reference: visitReference(visitNumber) });
    cookies.push(flash({ kind: 'success', text }));
  }
  return seeOther(paths.workerRequests(), ...cookies);
});

export default function Code() {
  return <CodePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
