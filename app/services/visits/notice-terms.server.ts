import type { Tx } from '~/platform/db/index.server';
import { absencePriceOf } from './absence-fee.server';
import type { AppointmentSheet } from './appointment-sheet.server';
import { visitSettings } from './visit-settings.server';

/** Until when excusing is free, and what it costs afterwards (HT, in cents; null: nothing), as the mails say it. */
export async function noticeTerms(
  tx: Tx,
  appointment: AppointmentSheet | null,
): Promise<{ noticeHours: number; feeCents: number | null }> {
  const { noticeHours } = await visitSettings(tx);
  const price = appointment && (await absencePriceOf(tx, appointment.startsAt));
  return { noticeHours, feeCents: price?.netCents ?? null };
}
