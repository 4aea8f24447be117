/** How many days late a reminder may still leave, when the portal was away on its day. */
export const REMINDER_GRACE_DAYS = 1;

/** Hours of the wall clock in Paris between which the service wakes nobody: from, included; until, excluded. */
export const WAKING_HOURS = { from: 8, until: 20 } as const;

export const isWaking = (hour: number): boolean => hour >= WAKING_HOURS.from && hour < WAKING_HOURS.until;

/**
 * Which reminder by e-mail is due for an appointment: the number of days of the setting it belongs to, or null.
 * In: calendar days until the appointment, calendar days between the day it was given and its own, the days set by the
 * service. None on the day itself; none whose day is that of the convocation or came before it.
 */
export function reminderDue(
  daysLeft: number,
  daysOfNotice: number,
  reminderDays: readonly number[],
): number | null {
  if (daysLeft < 1) return null;
  const due = reminderDays
    .filter((days) => daysLeft <= days && days - daysLeft <= REMINDER_GRACE_DAYS && daysOfNotice > days)
    .sort((a, b) => a - b);
  return due[0] ?? null;
}

/** Whether the text message of the day before is due. */
export const smsDue = (daysLeft: number): boolean => daysLeft === 1;

/** Basic set and extension of GSM 03.38: a message of these signs alone is one of 160, not of 70. */
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€';
const REPLACED: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '…': '...', œ: 'oe', Œ: 'OE', '–': '-', '—': '-' }; // prettier-ignore

/** The longest text message that is sent as one. */
export const SMS_MAX = 160;

/** A sentence in the signs of text messages: other spaces, quotes and accents become the nearest that there is. */
export function smsText(sentence: string): string {
  return [...sentence.replace(/[\u00a0\u202f\u2009]/g, ' ')]
    .map((sign) => {
      if (GSM.includes(sign)) return sign;
      if (REPLACED[sign]) return REPLACED[sign];
      const plain = sign.normalize('NFD').replace(/\p{M}/gu, '');
      return [...plain].every((each) => GSM.includes(each)) ? plain : '?';
    })
    .join('')
    .slice(0, SMS_MAX);
}
