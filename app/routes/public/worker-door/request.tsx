import {
  isWorkerKind,
  judgeWorkerRequest,
  REFUSED_FIELD,
  workerRequestSchema,
} from '~/domain/visits/worker-request';
import { publicPage } from '~/http/guard.server';
import { type FormState, parseForm, withErrors } from '~/http/parse-form.server';
import { refusalSentences } from '~/http/refusal-errors';
import { again, seeOther } from '~/http/refuse';
import { originOf } from '~/http/sign-in.server';
import { keepWorkerSteps, readWorkerSteps } from '~/http/worker-door.server';
import { paths } from '~/paths';
import { askAtWorkerDoor } from '~/services/visits/worker-door.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { RequestPage } from '~/ui/visits/worker-door/request-page';

export const loader = publicPage('worker-door:use', ({ request, url, today }) => {
  const typed = readWorkerSteps(request)?.draft?.request ?? null;
  const asked = url.searchParams.get('visite');
  return { kind: isWorkerKind(asked) ? asked : null, typed, today };
});

export const action = publicPage(
  'worker-door:use',
  async ({ request, context, locale, t, today, format }) => {
    const parsed = await parseForm(request, workerRequestSchema, t);
    if (!parsed.ok) return again({ form: parsed.form });
    const judged = judgeWorkerRequest(parsed.value, today);
    if (!judged.ok) {
      const errors: FormState['errors'] = {};
      for (const refusal of judged.refusals) {
        const days = Object.entries(refusal).map(([key, value]) => [key, key === 'from' || key === 'until' ? format.day(String(value)) : value]); // prettier-ignore
        errors[REFUSED_FIELD[refusal.code]] = refusalSentences(t, 'door', [Object.fromEntries(days) as typeof refusal]).join(); // prettier-ignore
      }
      return again({ form: withErrors(parsed.form, errors) });
    }
    const draft = { request: parsed.value, facts: judged.value };
    const before = readWorkerSteps(request);
    const sent = await askAtWorkerDoor(
      { email: draft.request.email, draft, before },
      locale,
      originOf(context),
    );
    if (sent.ok) return seeOther(paths.workerCode(), keepWorkerSteps(sent.value));
    const [refusal] = sent.refusals;
    if (refusal?.code === 'wait') {
      const minutes = Math.ceil(refusal.seconds / 60);
      return again(
        { form: withErrors(parsed.form, { email: t('access:signIn.tooMany', { minutes }) }) },
        429,
      );
    }
    return again({ form: withErrors(parsed.form, { message: t('door:refusal.texts-too-long') }) });
  },
);

export default function Request() {
  return <RequestPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
