import { now } from '~/platform/clock.server';
import { inScope, systemScope } from '~/platform/db/index.server';
import { everyNight } from '~/services/housekeeping.server';

/** Days after which it is forgotten that something was sent about a visit; what it said is gone since it left. */
export const MESSAGES_KEPT_DAYS = { sms: 90, mails: 365 } as const;

const before = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** Erases what remains of old text messages and mails about visits. Out: how many of each. */
export function forgetVisitMessages(): Promise<{ sms: number; mails: number }> {
  return inScope(systemScope, async (tx) => {
    const sms = await tx.outgoingSms.deleteMany({
      where: { createdAt: { lt: before(MESSAGES_KEPT_DAYS.sms) } },
    });
    const mails = await tx.outgoingMail.deleteMany({
      where: { template: { startsWith: 'visits/' }, createdAt: { lt: before(MESSAGES_KEPT_DAYS.mails) } },
    });
    return { sms: sms.count, mails: mails.count };
  });
}

everyNight('forget-visit-messages', async () => void (await forgetVisitMessages()));
