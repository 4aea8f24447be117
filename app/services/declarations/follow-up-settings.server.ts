import { z } from 'zod';
import { DEFAULT_FOLLOW_UP_SETTINGS, type FollowUpSettings } from '~/domain/declarations/category';
import type { Tx } from '~/platform/db/index.server';

export const FOLLOW_UP_SETTING = 'follow-up';

export const followUpSettingsSchema = z.object({
  apprenticeIsSia: z.boolean().default(DEFAULT_FOLLOW_UP_SETTINGS.apprenticeIsSia),
  sirHiringWithin3Months: z.boolean().default(DEFAULT_FOLLOW_UP_SETTINGS.sirHiringWithin3Months),
});

/** What the law leaves open and this service decided; the model service's choices until it does. */
export async function followUpSettings(tx: Tx): Promise<FollowUpSettings> {
  const row = await tx.setting.findUnique({ where: { key: FOLLOW_UP_SETTING } });
  return followUpSettingsSchema.catch(DEFAULT_FOLLOW_UP_SETTINGS).parse(row?.value ?? {});
}
