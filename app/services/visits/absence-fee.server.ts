import { dayAt, yearOf } from '~/domain/shared/day';
import { absenceFee } from '~/domain/visits/absence-fee';
import { now } from '~/platform/clock.server';
import type { Prisma, Tx } from '~/platform/db/index.server';
import { visitSettings } from './visit-settings.server';

const KIND = 'absence';

/** The absence fee of the price list of the exercice an instant lies in; null when there is none. HT, in cents. */
export async function absencePriceOf(
  tx: Tx,
  at: Date,
): Promise<{ exercice: number; netCents: number; vatBp: number } | null> {
  const { feeForAbsence } = await visitSettings(tx);
  if (!feeForAbsence) return null;
  const exercice = yearOf(dayAt(at.getTime()));
  const list = await tx.priceList.findUnique({
    where: { exercice },
    select: { absenceCents: true, vatBp: true },
  });
  return list && list.absenceCents > 0 ? { exercice, netCents: list.absenceCents, vatBp: list.vatBp } : null;
}

/**
 * Drafts the fee of an appointment that was missed or excused too late, once. Nothing when it was replaced or excused
 * in time, when the worker had asked by himself, when the service charges none. Out: whether a draft was made.
 */
export async function draftAbsenceFee(tx: Tx, appointmentId: string): Promise<boolean> {
  const appointment = await tx.appointment.findFirst({
    where: { id: appointmentId },
    select: { adherentId: true, private: true, state: true, late: true, startsAt: true },
  });
  if (!appointment || appointment.private || !appointment.adherentId) return false;
  const { state, late, startsAt, adherentId } = appointment;
  if (state !== 'absente' && !(state === 'excusee' && late)) return false;
  const price = await absencePriceOf(tx, startsAt);
  if (!price) return false;
  const { line, ...totals } = absenceFee(price);
  const { count } = await tx.invoice.createMany({
    skipDuplicates: true,
    data: [
      {
        adherentId,
        appointmentId,
        exercice: price.exercice,
        kind: KIND,
        createdAt: now(),
        lines: [{ ...line, reason: state === 'absente' ? 'missed' : 'late' }] as Prisma.InputJsonArray,
        ...totals,
      },
    ],
  });
  return count > 0;
}

/** Takes the draft back: the absence was noted by mistake. An invoice that was issued stays, and needs a credit. */
export async function withdrawAbsenceFee(tx: Tx, appointmentId: string): Promise<void> {
  await tx.invoice.deleteMany({ where: { appointmentId, kind: KIND, state: 'draft' } });
}

/** What is drafted for an appointment, or null. */
export async function absenceFeeOf(
  tx: Tx,
  appointmentId: string,
): Promise<{ netCents: number; grossCents: number } | null> {
  return tx.invoice.findFirst({
    where: { appointmentId, kind: KIND, state: { not: 'cancelled' } },
    select: { netCents: true, grossCents: true },
  });
}
