import { can } from '~/domain/access/permissions';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { decideOn } from '~/http/session-decision.server';
import { numberIn } from '~/http/session-number.server';
import { showSession } from '~/services/sessions/staff/show-session.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { StaffSessionPage } from '~/ui/sessions/staff/session-page';

export const loader = staffPage('session-board:view', async ({ actor, params, now }) => {
  const shown = await showSession(actor, numberIn(params.session), now);
  if (!shown) throw notFound();
  const begun = shown.session.startsAt <= now.toISOString();
  return {
    ...shown,
    begun,
    canManage: can(actor.subject, 'session:manage'),
    canAttend: can(actor.subject, 'session:attend'),
  };
});

export const action = staffPage('session:manage', (args) => decideOn(args, numberIn(args.params.session)));

export default function StaffSession() {
  return <StaffSessionPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
