import { can } from '~/domain/access/permissions';
import { SESSION_LISTS } from '~/domain/sessions/session-lists';
import { staffPage } from '~/http/guard.server';
import {
  listSessions,
  sessionChoices,
  SESSIONS_A_PAGE,
} from '~/services/sessions/staff/list-sessions.server';
import { usePageData } from '~/ui/page-data';
import { SessionListPage } from '~/ui/sessions/staff/session-list-page';

export const loader = staffPage('session-board:view', async ({ actor, url, today, now }) => {
  const of = (name: string) => url.searchParams.get(name)?.trim().slice(0, 40) ?? '';
  const list = SESSION_LISTS.find((one) => one === of('liste')) ?? 'a-venir';
  const page = Math.min(1_000, Math.max(1, Math.trunc(Number(of('page'))) || 1));
  const filter = { list, theme: of('theme'), format: of('format'), page };
  const [found, { themes }] = await Promise.all([listSessions(actor, filter, now), sessionChoices(actor)]);
  return { ...found, pageSize: SESSIONS_A_PAGE, filter, themes, today, canManage: can(actor.subject, 'session:manage') };
}); // prettier-ignore

export default function Sessions() {
  return <SessionListPage {...usePageData<typeof loader>()} />;
}
