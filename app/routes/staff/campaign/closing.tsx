import { z } from 'zod';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import {
  closingConsequences,
  setFinalClosing,
} from '~/services/declarations/campaign/manage-campaign.server';
import { showCampaign } from '~/services/declarations/campaign/show-campaigns.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { ClosingPage } from '~/ui/staff/campaign/closing-page';

export const loader = staffPage('campaign:manage', async ({ actor, params, today }) => {
  const campaign = await showCampaign(actor, Number(params.exercice) || 0, today);
  if (!campaign) throw notFound();
  return { campaign, left: await closingConsequences(actor, campaign.exercice) };
});

/** An empty date takes the closing back. */
export const action = staffPage('campaign:manage', async ({ actor, params, request, today, t, format }) => {
  const exercice = Number(params.exercice) || 0;
  const parsed = parseFields(await request.formData(), z.object({ on: optionalDaySchema }), t);
  if (!parsed.ok) return again({ form: parsed.form });
  const { on } = parsed.value;
  const set = await setFinalClosing(actor, exercice, on, today);
  if (!set) throw notFound();
  if (!set.ok) {
    const [refusal] = set.refusals;
    const from = refusal?.code === 'too-early' ? format.day(refusal.from) : '';
    const text = t(`campaigns:refusal.${refusal?.code ?? 'closed-for-good'}`, { from });
    return again({ form: withErrors(parsed.form, { on: text }) });
  }
  if (!on)
    return seeOther(paths.campaigns(), flash({ kind: 'success', text: t('campaigns:closing.takenBack') }));
  const undo = {
    action: paths.campaignAction(exercice, 'cloture'),
    label: t('campaigns:closing.undo'),
    fields: { on: '' },
  };
  const text = t('campaigns:closing.set', { exercice, on: format.day(on) });
  return seeOther(paths.campaigns(), flash({ kind: 'success', text, undo }));
});

export default function Closing() {
  const data = usePageData<typeof loader>();
  return <ClosingPage {...data} form={useRefusal<typeof action>()?.form} />;
}
