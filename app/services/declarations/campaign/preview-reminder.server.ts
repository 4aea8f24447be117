import type { Speech } from '~/platform/i18n.server';
import { env } from '~/platform/env.server';
import { serviceIdentity } from '~/services/service-identity.server';
import { mails } from '../../../../emails';
import type { ReminderPlan } from './remind.server';

/** The mail as the first company of a selection will read it, in plain text. */
export async function previewReminder(
  { campaign, example }: ReminderPlan,
  speech: Speech,
): Promise<{ subject: string; text: string }> {
  const { subject, text } = mails['declarations/reminder']({
    speech,
    service: await serviceIdentity(),
    origin: env().origin,
    data: {
      company: example?.name ?? '',
      number: example?.number ?? '',
      begun: example?.begun ?? false,
      hasAccess: example?.hasAccess ?? true,
      exercice: campaign.exercice,
      closesOn: campaign.closesOn,
      late: campaign.daysLeft < 0,
    },
  });
  return { subject, text };
}
