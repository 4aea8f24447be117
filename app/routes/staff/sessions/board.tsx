import { can } from '~/domain/access/permissions';
import { staffPage } from '~/http/guard.server';
import { readBoard } from '~/services/sessions/staff/list-sessions.server';
import { usePageData } from '~/ui/page-data';
import { BoardPage } from '~/ui/sessions/staff/board-page';

export const loader = staffPage('session-board:view', async ({ actor, today }) => ({
  sessions: await readBoard(actor, today),
  today,
  canManage: can(actor.subject, 'session:manage'),
  mayAnswer: can(actor.subject, 'intra:answer'),
}));

export default function Board() {
  const data = usePageData<typeof loader>();
  return <BoardPage {...data} />;
}
