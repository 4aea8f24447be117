import { personPage } from '~/http/guard.server';
import { openSessions } from '~/services/access/sessions.server';
import { SecurityPage } from '~/ui/access/security';
import { usePageData } from '~/ui/page-data';

export const loader = personPage('account:own', async ({ actor }) => ({
  sessions: await openSessions(actor),
  totp: actor.totp,
  staff: actor.staffRole !== null,
}));

export default function Security() {
  return <SecurityPage {...usePageData<typeof loader>()} />;
}
