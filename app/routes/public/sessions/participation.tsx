import { z } from 'zod';
import { publicPage } from '~/http/guard.server';
import { optional, parseFields } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { giveFeedback, joinWebinar, showParticipation } from '~/services/sessions/after/participation.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ParticipationPage } from '~/ui/sessions/after/participation-page';

const mark = z.coerce.number({ error: 'participation:choose' }).int().min(1, 'participation:choose').max(5);
const schema = z.object({
  useful: mark,
  clear: mark,
  recommend: mark,
  comment: optional(z.string().max(1000)),
});

export const loader = publicPage('catalogue:view', async ({ params }) => {
  const token = params.token ?? '';
  const session = await showParticipation(token);
  if (!session) throw notFound();
  return { token, session };
});

export const action = publicPage('catalogue:view', async ({ params, request, t }) => {
  const token = params.token ?? '';
  if (!(await showParticipation(token))) throw notFound();
  const data = await request.formData();
  if (data.get('act') === 'join') {
    const joinUrl = await joinWebinar(token);
    return joinUrl
      ? { joinUrl, form: undefined }
      : again({ joinUrl: undefined, form: { values: {}, errors: { form: t('participation:closed') } } });
  }
  const { form, ...parsed } = parseFields(data, schema, t);
  if (!parsed.ok) return again({ joinUrl: undefined, form });
  await giveFeedback(token, parsed.value);
  return seeOther(paths.participation(token));
});

export default function ParticipationRoute() {
  const answer = useRefusal<typeof action>();
  return (
    <ParticipationPage {...usePageData<typeof loader>()} joinUrl={answer?.joinUrl} form={answer?.form} />
  );
}
