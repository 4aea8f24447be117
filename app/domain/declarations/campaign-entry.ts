import { z } from 'zod';
import { addDays, type Day, firstDayOf, yearOf } from '../shared/day';
import { type CampaignDates, campaignDatesSchema } from './campaign';

const LONGEST_TEXT = 2000;
const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() ?? '')
  .pipe(z.string().max(LONGEST_TEXT, `campaigns:error.tooLong|{"max":${LONGEST_TEXT}}`));

/** A campagne as the service types it; closing for good is an act of its own. */
export const campaignEntrySchema = campaignDatesSchema.and(z.object({ textFr: text, textEn: text }));
export type CampaignEntry = z.output<typeof campaignEntrySchema>;

/** Dates proposed for the exercice after the last one: open on 1 December, 90 days long. */
export function proposedCampaign(last: CampaignDates | null, today: Day): CampaignDates {
  const exercice = last ? last.exercice + 1 : yearOf(today) + 1;
  const referenceDate = firstDayOf(exercice);
  const opensOn = addDays(referenceDate, -31);
  return { exercice, opensOn, closesOn: addDays(opensOn, 89), referenceDate, closedForGoodOn: null };
}

/** The first day on which a campagne may be closed for good: after its closing date, not before tomorrow. */
export function earliestFinalClosing(campaign: Pick<CampaignDates, 'closesOn'>, today: Day): Day {
  const afterClosing = addDays(campaign.closesOn, 1);
  const tomorrow = addDays(today, 1);
  return afterClosing > tomorrow ? afterClosing : tomorrow;
}
