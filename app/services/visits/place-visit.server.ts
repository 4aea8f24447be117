import { randomUUID } from 'node:crypto';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { moveVisit, type VisitLifecycleRefusal } from '~/domain/visits/lifecycle';
import { now } from '~/platform/clock.server';
import type { Tx } from '~/platform/db/index.server';
import { keep, lockVisit } from './record-visit.server';
import type { VisitActor } from './visit-actor';

export type PlaceRefusal =
  | VisitLifecycleRefusal
  /** Someone else was quicker, or the slot is no longer given. */
  | { code: 'slot-taken' }
  | { code: 'slot-past' };

/** A slot that this transaction has just freed: its company may no longer see it, and nobody else can before the end. */
export interface FreedSlot {
  professionalId: string;
  centreCode: string;
  startsAt: Date;
  endsAt: Date;
  mode: string;
}

export interface Placed {
  visitId: string;
  appointmentId: string;
  startsAt: Date;
}

/**
 * Puts a waiting visit on a free slot. However many try at once, the database lets one through
 * (`appointment_live_slot`); the others are told `slot-taken` and nothing of theirs changes.
 * Null: no such visit in this scope. `slotId`: a slot this scope may see, or has just `freed`.
 */
export async function placeVisit(
  tx: Tx,
  by: VisitActor,
  { visitId, slotId, freed }: { visitId: string; slotId: string; freed?: FreedSlot },
): Promise<Outcome<Placed, PlaceRefusal> | null> {
  const visit = await lockVisit(tx, visitId);
  if (!visit) return null;
  const moved = moveVisit(visit.state, 'place');
  if (!moved.ok) return moved;
  const slot =
    freed ??
    (await tx.slot.findFirst({
      where: { id: slotId, taken: false },
      select: { professionalId: true, centreCode: true, startsAt: true, endsAt: true, mode: true },
    }));
  if (!slot) return refused({ code: 'slot-taken' });
  if (slot.startsAt <= now()) return refused({ code: 'slot-past' });
  const appointmentId = randomUUID();
  const written = await tx.$executeRaw`
    INSERT INTO appointment (id, visit_id, adherent_id, worker_id, private, slot_id, professional_id, centre_code,
      starts_at, ends_at, mode, state, created_at)
    VALUES (${appointmentId}::uuid, ${visitId}::uuid, ${visit.adherentId}::uuid, ${visit.workerId}::uuid, ${visit.private},
      ${slotId}::uuid, ${slot.professionalId}::uuid, ${slot.centreCode}, ${slot.startsAt}, ${slot.endsAt}, ${slot.mode},
      'planifiee', ${now()})
    ON CONFLICT (slot_id) WHERE state IN ('planifiee', 'convoquee', 'effectuee', 'absente') DO NOTHING`;
  if (written === 0) return refused({ code: 'slot-taken' });
  await tx.visit.update({
    where: { id: visitId },
    data: {
      state: moved.value,
      professionalId: slot.professionalId,
      centreCode: slot.centreCode,
      version: { increment: 1 },
      updatedAt: now(),
    },
  });
  await keep(tx, by, visit, { event: 'place', from: visit.state, to: moved.value, appointmentId });
  return ok({ visitId, appointmentId, startsAt: slot.startsAt });
}
