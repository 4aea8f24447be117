import { campaignEntrySchema } from '~/domain/declarations/campaign-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { editCampaign } from '~/services/declarations/campaign/manage-campaign.server';
import { showCampaign } from '~/services/declarations/campaign/show-campaigns.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { CampaignFormPage } from '~/ui/staff/campaign/campaign-form-page';
import { campaignValues } from '~/ui/staff/campaign/campaign-values';

export const loader = staffPage('campaign:manage', async ({ actor, params, today }) => {
  const campaign = await showCampaign(actor, Number(params.exercice) || 0, today);
  if (!campaign) throw notFound();
  return { campaign, form: { values: campaignValues(campaign), errors: {} } };
});

export const action = staffPage('campaign:manage', async ({ actor, params, request, today, t, format }) => {
  const data = await request.formData();
  data.set('exercice', params.exercice ?? '');
  const version = Number(data.get('version'));
  const parsed = parseFields(data, campaignEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form, version, meanwhile: null });
  const { exercice } = parsed.value;
  const edited = await editCampaign(actor, exercice, version, parsed.value, today);
  if (!edited) throw notFound();
  if (edited.ok)
    return seeOther(paths.campaigns(), flash({ kind: 'success', text: t('campaigns:saved', { exercice }) }));
  const [refusal] = edited.refusals;
  if (refusal?.code === 'changed-meanwhile') {
    const { current } = refusal;
    return again({ form: parsed.form, version: current.version, meanwhile: campaignValues(current) }, 409);
  }
  const on = refusal?.code === 'closes-after-final' ? format.day(refusal.on) : '';
  const field = refusal?.code === 'closes-after-final' ? 'closesOn' : 'form';
  const text = t(`campaigns:refusal.${refusal?.code ?? 'closed-for-good'}`, { on });
  return again({ form: withErrors(parsed.form, { [field]: text }), version, meanwhile: null });
});

export default function EditCampaign() {
  const { campaign, form } = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return (
    <CampaignFormPage
      campaign={campaign}
      form={refusal?.form ?? form}
      version={refusal?.version ?? campaign.version}
      meanwhile={refusal?.meanwhile ?? undefined}
    />
  );
}
