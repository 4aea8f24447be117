import { countOf } from '~/domain/declarations/campaign-view';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import {
  followReminder,
  LINE_STATES,
  LINES_PER_PAGE,
} from '~/services/declarations/campaign/follow-reminder.server';
import { usePageData } from '~/ui/page-data';
import { ReminderPage } from '~/ui/staff/campaign/reminder-page';

export const handle = { enhance: true };

export const loader = staffPage('campaign:view', async ({ actor, params, url }) => {
  const state = LINE_STATES.find((known) => known === url.searchParams.get('etat')) ?? null;
  const view = { state, page: countOf(url.searchParams, 'page') ?? 1 };
  const log = await followReminder(actor, params.id ?? '', view);
  if (!log) throw notFound();
  return { log, view, pageSize: LINES_PER_PAGE, states: [...LINE_STATES] };
});

export default function Reminder() {
  return <ReminderPage {...usePageData<typeof loader>()} />;
}
