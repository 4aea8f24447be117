import { dayAt } from '~/domain/shared/day';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { returnOf } from '~/http/visit-return';
import { paths } from '~/paths';
import { placeRequest } from '~/services/visits/place-request.server';

export const action = staffPage('visit:place', async ({ actor, params, request, t, format }) => {
  const visitId = params.visit ?? '';
  const data = await request.formData();
  const [slotId, seen] = ['slotId', 'rendez-vous'].map((name) => String(data.get(name) ?? ''));
  const placed = await placeRequest(actor, { visitId, slotId: slotId ?? '', seen: seen || null });
  if (!placed) throw notFound();
  if (!placed.ok) {
    const code = placed.refusals[0]?.code ?? 'slot-taken';
    const text = t(`visitQueue:place.refusal.${code}`);
    return seeOther(returnOf(data.get('ici'), visitId), flash({ kind: 'error', text }));
  }
  const { appointmentId, startsAt, moved, who } = placed.value;
  const when = { who, weekday: format.weekday(dayAt(startsAt.getTime())), time: format.time(startsAt) };
  const undo = {
    action: paths.visitQueueAction('retrait'),
    label: t('visitQueue:place.undo'),
    fields: { ids: appointmentId, retour: paths.staffVisit(visitId) },
  };
  return seeOther(
    returnOf(data.get('retour'), visitId),
    flash({ kind: 'success', text: t(`visitQueue:place.${moved ? 'moved' : 'done'}`, when), undo }),
  );
});
