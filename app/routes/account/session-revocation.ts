import { flash } from '~/http/flash.server';
import { personPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { OTHER_SESSIONS, paths } from '~/paths';
import { revokeOtherSessions, revokeSession } from '~/services/access/sessions.server';

export const loader = personPage('account:own', () => seeOther(paths.security()));

export const action = personPage('account:own', async ({ actor, params, t }) => {
  const { session = '' } = params;
  if (session === OTHER_SESSIONS) await revokeOtherSessions(actor);
  else if (!/^[0-9a-f-]{36}$/.test(session) || !(await revokeSession(actor, session))) throw notFound();
  const here = session === actor.sessionId;
  return seeOther(
    here ? paths.signIn() : paths.security(),
    flash({ kind: 'success', text: t('account:security.closed') }),
  );
});
