import { publicPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { leave } from '~/http/sign-in.server';
import { paths } from '~/paths';
import { closeSession } from '~/services/access/sign-in.server';

export const loader = publicPage('sign-in:use', () => seeOther(paths.home()));

export const action = publicPage('sign-in:use', async ({ actor }) => {
  if (actor) await closeSession(actor.sessionId, actor.personId);
  return leave(paths.signIn());
});
