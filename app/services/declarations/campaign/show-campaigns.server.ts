import { type CampaignState, campaignState } from '~/domain/declarations/campaign';
import { earliestFinalClosing, proposedCampaign } from '~/domain/declarations/campaign-entry';
import type { CampaignDates } from '~/domain/declarations/campaign';
import type { Day } from '~/domain/shared/day';
import { inScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { type Campaign, findCampaign, listCampaigns } from '../campaigns.server';

export type ShownCampaign = Campaign & { state: CampaignState; finalFrom: Day };

const shown = (campaign: Campaign, today: Day): ShownCampaign => ({
  ...campaign,
  state: campaignState(campaign, today),
  finalFrom: earliestFinalClosing(campaign, today),
});

/** All campagnes with their state on a day, newest first. */
export function showCampaigns(actor: StaffActor, today: Day): Promise<ShownCampaign[]> {
  return inScope(actor.scope, async (tx) => (await listCampaigns(tx)).map((each) => shown(each, today)));
}

/** One campagne, or null. */
export function showCampaign(actor: StaffActor, exercice: number, today: Day): Promise<ShownCampaign | null> {
  return inScope(actor.scope, async (tx) => {
    const found = await findCampaign(tx, exercice);
    return found && shown(found, today);
  });
}

/** What the form of a new campagne proposes, and the exercice whose prices it may take. */
export function proposeCampaign(
  actor: StaffActor,
  today: Day,
): Promise<{ proposed: CampaignDates; pricesOf: number | null }> {
  return inScope(actor.scope, async (tx) => {
    const [last] = await listCampaigns(tx);
    const prices = await tx.priceList.findFirst({
      orderBy: { exercice: 'desc' },
      select: { exercice: true },
    });
    return { proposed: proposedCampaign(last ?? null, today), pricesOf: prices?.exercice ?? null };
  });
}
