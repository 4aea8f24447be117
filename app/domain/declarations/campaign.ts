import { z } from 'zod';
import { yearOf, type Day } from '../shared/day';
import { daySchema, optionalDaySchema } from '../shared/schemas';

export const CAMPAIGN_STATES = ['a_venir', 'ouverte', 'retard', 'close'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** The dates of a campagne. `closesOn`: last day to declare in time. `closedForGoodOn`: first day when nothing is taken any more. */
export type CampaignDates = {
  exercice: number;
  opensOn: Day;
  closesOn: Day;
  referenceDate: Day;
  closedForGoodOn: Day | null;
};

const EXERCICE_MIN = 2000;
const EXERCICE_MAX = 2100;

/** The dates as the service types them; messages are i18n keys of the namespace `campaigns`. */
export const campaignDatesSchema = z
  .object({
    exercice: z.coerce.number().int().min(EXERCICE_MIN, 'campaigns:error.exercice').max(EXERCICE_MAX),
    opensOn: daySchema,
    closesOn: daySchema,
    referenceDate: daySchema,
    closedForGoodOn: optionalDaySchema,
  })
  .superRefine((dates, context) => {
    const refuse = (path: keyof CampaignDates, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (dates.closesOn < dates.opensOn) refuse('closesOn', 'campaigns:error.closesBeforeOpening');
    if (yearOf(dates.referenceDate) !== dates.exercice)
      refuse('referenceDate', 'campaigns:error.referenceOutsideExercice');
    if (dates.closedForGoodOn !== null && dates.closedForGoodOn <= dates.closesOn)
      refuse('closedForGoodOn', 'campaigns:error.closedForGoodTooEarly');
  });

/** Where a campagne stands on a day: to come, open, late (closing date past, still taken), closed for good. */
export function campaignState(campaign: CampaignDates, today: Day): CampaignState {
  if (campaign.closedForGoodOn !== null && today >= campaign.closedForGoodOn) return 'close';
  if (today < campaign.opensOn) return 'a_venir';
  return today <= campaign.closesOn ? 'ouverte' : 'retard';
}

/** True when a declaration can be written and submitted: during the campagne and, late, until it is closed for good. */
export function takesDeclarations(campaign: CampaignDates, today: Day): boolean {
  const state = campaignState(campaign, today);
  return state === 'ouverte' || state === 'retard';
}
