import { idIn } from '~/http/access-forms.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { resendInvitation, withdrawInvitation } from '~/services/access/invite.server';

export const loader = companyPage('people:manage', ({ actor }) => seeOther(paths.people(actor.number)));

export const action = companyPage('people:manage', async ({ actor, params, request, locale, t }) => {
  const id = idIn(params.invitation);
  const intent = String((await request.formData()).get('intent'));
  const email =
    intent === 'resend'
      ? await resendInvitation(actor, id, locale)
      : await withdrawInvitation(actor, id, intent === 'restore');
  if (!email) throw notFound();
  const undo = intent === 'withdraw' && {
    undo: {
      action: paths.invitationOf(actor.number, id),
      label: t('kit:undo'),
      fields: { intent: 'restore' },
    },
  };
  const done = intent === 'resend' ? 'resent' : intent === 'restore' ? 'restored' : 'withdrawn';
  const text = t(`people:done.${done}`, { email });
  return seeOther(paths.people(actor.number), flash({ kind: 'success', text, ...(undo || {}) }));
});
