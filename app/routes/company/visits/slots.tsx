import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { bookSlot, showOpenSlots } from '~/services/visits/company/open-slots.server';
import { paths } from '~/paths';
import { usePageData, useRefusal } from '~/ui/page-data';
import { SlotsPage } from '~/ui/visits/company/slots-page';

export const loader = companyPage('appointment:manage', async ({ actor, params, url }) => {
  const booking = await showOpenSlots(actor, params.visit ?? '', url.searchParams.get('centre'));
  if (!booking) throw notFound();
  return { adherent: actor.number, booking };
});

export const action = companyPage('appointment:manage', async ({ actor, request, params, t, format }) => {
  const id = params.visit ?? '';
  const slot = String((await request.formData()).get('slot') ?? '');
  const booking = await showOpenSlots(actor, id);
  const booked = await bookSlot(actor, id, slot);
  if (!booked || !booking) throw notFound();
  if (booked.ok) {
    const text = t('appointments:said.booked', {
      name: booking.name ?? t('appointments:someone'),
      when: format.weekdayTime(booked.value.startsAt),
    });
    return seeOther(paths.visit(actor.number, id), flash({ kind: 'success', text }));
  }
  // No longer waiting: the page itself says so.
  const { code } = booked.refusals[0]!;
  return again({ refusal: code === 'slot-past' ? ('past' as const) : ('taken' as const) }, 409);
});

export default function Slots() {
  const { refusal } = useRefusal<typeof action>() ?? {};
  const data = usePageData<typeof loader>();
  return <SlotsPage {...data} refusal={data.booking.waiting ? refusal : undefined} />;
}
