import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { returnMember } from '~/services/declarations/members/radiate-member.server';

export const action = staffPage('member:radiate', async ({ actor, params, t }) => {
  const number = params.adherent ?? '';
  const done = await returnMember(actor, number);
  if (!done) throw notFound();
  const message = done.ok
    ? { kind: 'success' as const, text: t('members:radiation.returned') }
    : { kind: 'error' as const, text: t('members:refusal.not-radiated') };
  return seeOther(paths.member(number), flash(message));
});
