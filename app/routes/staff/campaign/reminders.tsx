import { missingView } from '~/domain/declarations/campaign-view';
import { missingQuery } from '~/domain/declarations/campaign-view';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { previewReminder } from '~/services/declarations/campaign/preview-reminder.server';
import { listReminders, newReminder } from '~/services/declarations/campaign/list-reminders.server';
import { planReminders, sendReminders } from '~/services/declarations/campaign/remind.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ReminderPreviewPage } from '~/ui/staff/campaign/reminder-preview-page';
import { RemindersPage } from '~/ui/staff/campaign/reminders-page';

export const loader = staffPage('campaign:view', async ({ actor }) => ({ jobs: await listReminders(actor) }));

/** First press: the mail as it will be read, and to how many. Second press, from there: it goes. */
export const action = staffPage('reminder:send', async ({ actor, request, today, t, locale, format }) => {
  const data = await request.formData();
  const view = missingView(data);
  const ids = data.getAll('ids').map(String);
  const whom = data.has('all') ? { all: view } : { ids, view };
  const jobId = data.get('job');
  const plan = await planReminders(actor, whom, today);
  if (!plan.ok) {
    const text = t(`mailings:refusal.${plan.refusals[0]?.code ?? 'nobody'}`);
    return seeOther(paths.campaignMissing(missingQuery(view)), flash({ kind: 'error', text }));
  }
  if (typeof jobId === 'string') {
    const sent = await sendReminders(actor, jobId, whom, today);
    if (sent.ok) return seeOther(paths.reminder(sent.value.jobId));
  }
  const fields = { ...missingQuery(view), all: 'all' in whom ? 'on' : null };
  const mail = await previewReminder(plan.value, { t, locale, format });
  return { plan: plan.value, mail, fields, ids: 'all' in whom ? [] : ids, job: newReminder() };
});

export default function Reminders() {
  const data = usePageData<typeof loader>();
  const preview = useRefusal<typeof action>();
  return preview ? <ReminderPreviewPage {...preview} /> : <RemindersPage {...data} />;
}
