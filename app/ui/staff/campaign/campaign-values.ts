import type { CampaignDates } from '~/domain/declarations/campaign';

type Campaign = Pick<CampaignDates, 'exercice' | 'opensOn' | 'closesOn' | 'referenceDate'> & {
  textFr?: string;
  textEn?: string;
};

/** A campagne as its form would send it. */
export const campaignValues = (campaign: Campaign): Record<string, string> => ({
  exercice: String(campaign.exercice),
  opensOn: campaign.opensOn,
  closesOn: campaign.closesOn,
  referenceDate: campaign.referenceDate,
  textFr: campaign.textFr ?? '',
  textEn: campaign.textEn ?? '',
});
