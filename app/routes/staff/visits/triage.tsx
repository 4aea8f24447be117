import { can } from '~/domain/access/permissions';
import { parseDay } from '~/domain/shared/day';
import { TRIAGE_RULES } from '~/domain/visits/triage';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { fieldsOf } from '~/http/parse-form.server';
import { refusalSentences } from '~/http/refusal-errors';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import {
  dropEdition,
  moveInEdition,
  prepareEdition,
  readTriage,
} from '~/services/visits/triage-editions.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { TriagePage } from '~/ui/staff/visits/triage-page';

export const loader = staffPage('triage:view', async ({ actor, url, today }) => ({
  triage: await readTriage(actor, today, parseDay(url.searchParams.get('edition') ?? '')),
  today,
  mayManage: can(actor.subject, 'triage:manage'),
}));

export const action = staffPage('triage:manage', async ({ actor, request, today, t, format }) => {
  const data = await request.formData();
  const refuse = (edition: string) => again({ form: { values: fieldsOf(data), errors: { edition } } });
  const on = parseDay(String(data.get('edition') ?? ''));
  if (!on) return refuse(t('visitTriage:badDay'));
  const act = data.get('act');
  if (act === 'up' || act === 'down') {
    const rule = TRIAGE_RULES.find((each) => each === data.get('rule'));
    if (!rule) throw notFound();
    const moved = await moveInEdition(actor, { on, rule, way: act, today });
    if (!moved.ok) return refuse(refusalSentences(t, 'visitTriage', moved.refusals).join(' '));
    const text = t('visitTriage:moved', { on: format.day(on) });
    return seeOther(paths.triage({ edition: on }), flash({ kind: 'success', text }));
  }
  const changed =
    act === 'drop' ? await dropEdition(actor, on, today) : await prepareEdition(actor, on, today);
  if (!changed.ok) return refuse(refusalSentences(t, 'visitTriage', changed.refusals).join(' '));
  return act === 'drop'
    ? seeOther(paths.triage(), flash({ kind: 'success', text: t('visitTriage:dropped') }))
    : seeOther(paths.triage({ edition: on }), flash({ kind: 'success', text: t('visitTriage:prepared') }));
});

export default function Triage() {
  return <TriagePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
