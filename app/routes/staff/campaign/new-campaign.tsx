import { campaignEntrySchema } from '~/domain/declarations/campaign-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { openCampaign } from '~/services/declarations/campaign/manage-campaign.server';
import { proposeCampaign } from '~/services/declarations/campaign/show-campaigns.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { CampaignFormPage } from '~/ui/staff/campaign/campaign-form-page';
import { campaignValues } from '~/ui/staff/campaign/campaign-values';

export const loader = staffPage('campaign:manage', async ({ actor, today }) => {
  const { proposed, pricesOf } = await proposeCampaign(actor, today);
  return { form: { values: { ...campaignValues(proposed), copyPrices: 'on' }, errors: {} }, pricesOf };
});

export const action = staffPage('campaign:manage', async ({ actor, request, t }) => {
  const data = await request.formData();
  const parsed = parseFields(data, campaignEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form });
  const opened = await openCampaign(actor, parsed.value, data.get('copyPrices') === 'on');
  if (!opened.ok)
    return again({
      form: withErrors(parsed.form, { exercice: t('campaigns:refusal.exists', parsed.value) }),
    });
  const { exercice } = opened.value;
  return seeOther(
    paths.priceList(exercice),
    flash({ kind: 'success', text: t('campaigns:opened', { exercice }) }),
  );
});

export default function NewCampaign() {
  const { form, pricesOf } = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return <CampaignFormPage form={refusal?.form ?? form} pricesOf={pricesOf} />;
}
