import { can } from '~/domain/access/permissions';
import { idIn } from '~/http/access-forms.server';
import { changeSession } from '~/http/duty-session.server';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showDutySession } from '~/services/visits/duty-session.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { SessionPage } from '~/ui/visits/duty/session-page';

export const loader = staffPage('slots:view', async ({ actor, params }) => {
  const shown = await showDutySession(actor, idIn(params.session));
  if (!shown) throw notFound();
  return { ...shown, canManage: can(actor.subject, 'slots:manage') };
});

export const action = staffPage('slots:manage', (args) => changeSession(args, idIn(args.params.session)));

export default function DutySession() {
  const refusal = useRefusal<typeof action>();
  return <SessionPage {...usePageData<typeof loader>()} form={refusal?.form} about={refusal?.about} />;
}
