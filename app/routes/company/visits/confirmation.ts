import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { confirmAppointment } from '~/services/visits/company/confirm-appointment.server';
import { paths } from '~/paths';

export const action = companyPage('appointment:manage', async ({ actor, request, params, t, format }) => {
  const sent = await request.formData();
  const confirmed = sent.get('retrait') !== '1';
  const id = params.visit ?? '';
  const done = await confirmAppointment(actor, id, confirmed);
  if (!done) throw notFound();
  const back = sent.get('retour') === 'liste' ? paths.visits(actor.number) : paths.visit(actor.number, id);
  if (!done.ok) {
    const text = t(`appointments:refusal.${done.refusals[0]!.code}`);
    return seeOther(paths.visit(actor.number, id), flash({ kind: 'warning', text }));
  }
  const { name, startsAt } = done.value;
  const who = name ?? t('appointments:someone');
  if (!confirmed)
    return seeOther(
      back,
      flash({ kind: 'success', text: t('appointments:said.unconfirmed', { name: who }) }),
    );
  return seeOther(
    back,
    flash({
      kind: 'success',
      text: t('appointments:said.confirmed', { name: who, when: format.weekdayTime(startsAt) }),
      undo: {
        action: paths.visit(actor.number, id, '/confirmation'),
        label: t('appointments:said.undo'),
        fields: { retrait: '1', retour: String(sent.get('retour') ?? '') },
      },
    }),
  );
});
