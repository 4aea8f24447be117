import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { chooseTeam } from '~/services/visits/choose-team.server';

export const action = staffPage('visit-queue:view', async ({ actor, request, t }) => {
  await chooseTeam(actor, String((await request.formData()).get('equipe') ?? ''));
  return seeOther(paths.visitQueue(), flash({ kind: 'success', text: t('visitQueue:myTeam.saved') }));
});
