import { z } from 'zod';
import { EXCUSE_REASONS } from '~/domain/visits/kinds';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { excuseAppointment } from '~/services/visits/company/excuse-appointment.server';
import { showExcuse } from '~/services/visits/company/show-excuse.server';
import { paths } from '~/paths';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ExcusePage, NOBODY } from '~/ui/visits/company/excuse-page';

const schema = z.object({
  appointmentId: z.uuid(),
  motif: z.enum(EXCUSE_REASONS, 'excuse:error.reason'),
  remplacant: z.union([z.uuid(), z.literal(NOBODY)], 'excuse:error.who'),
});

export const loader = companyPage('appointment:manage', async ({ actor, params, url }) => {
  const excuse = await showExcuse(actor, params.visit ?? '');
  if (!excuse) throw notFound();
  return { adherent: actor.number, excuse, all: url.searchParams.has('collegues') };
});

export const action = companyPage('appointment:manage', async ({ actor, request, params, t, format }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const visitId = params.visit ?? '';
  const { appointmentId, motif: reason, remplacant } = parsed.value;
  const shown = await showExcuse(actor, visitId);
  const workerId = remplacant === NOBODY ? null : remplacant;
  const done = shown && (await excuseAppointment(actor, { visitId, appointmentId, reason, workerId }));
  if (!done) throw notFound();
  const name = shown.name ?? t('appointments:someone');
  const visit = paths.visit(actor.number, visitId);
  if (done.ok) {
    const value = done.value;
    const text =
      value.how === 'excused'
        ? t(`excuse:said.${value.late ? 'late' : 'excused'}`, { name })
        : t('excuse:said.replaced', {
            name,
            colleague: value.name,
            when: format.weekdayTime(value.startsAt),
          });
    return seeOther(visit, flash({ kind: 'success', text }));
  }
  const [refusal] = done.refusals;
  if (refusal!.code === 'not-a-replacement')
    return again(
      { form: withErrors(parsed.form, { remplacant: t('excuse:refusal.not-a-replacement') }) },
      409,
    );
  const facts =
    refusal!.code === 'already-excused'
      ? {
          name,
          by: refusal!.byName ?? t('appointments:visit.by.staff'),
          at: refusal!.at ? format.dateTime(refusal!.at) : '',
        }
      : {};
  return seeOther(visit, flash({ kind: 'warning', text: t(`excuse:refusal.${refusal!.code}`, facts) }));
});

export default function Excuse() {
  return <ExcusePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
