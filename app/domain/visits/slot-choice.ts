import { type Day, dayAt } from '../shared/day';
import type { Mode, Profession, VisitKind } from './kinds';

/** A free slot as the choice looks at it. */
export type FreeSlot = {
  id: string;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  mode: Mode;
  /** Kinds it is kept for; none: any. */
  kinds: readonly VisitKind[];
  centreCode: string;
  professionalId: string;
  profession: Profession;
};

export type Placeable = {
  kind: VisitKind;
  queue: Profession;
  /** The centre of the company; null while the company is not known. */
  centreCode: string | null;
  professionalId: string | null;
  fromOn: Day | null;
  dueOn: Day | null;
  teleconsultationAgreed: boolean;
};

/** Why a slot is proposed, or what speaks against it: codes, the page has the words. */
export const SLOT_REASONS = [
  'before-due',
  'after-due',
  'own-centre',
  'same-secteur',
  'own-professional',
  'notice',
  'short-notice',
  'remote',
] as const;
export type SlotReason = (typeof SLOT_REASONS)[number];

export type SuggestedSlot<S extends FreeSlot = FreeSlot> = S & { reasons: SlotReason[] };

/**
 * True when a request may be held on a slot: kept for its kind, by a doctor or, for the nurse's queue, a nurse (R.4623-14),
 * at a distance only with the worker's consent (L.4624-1), not before it makes sense.
 */
export function slotFits(request: Placeable, slot: FreeSlot): boolean {
  if (slot.kinds.length > 0 && !slot.kinds.includes(request.kind)) return false;
  if (slot.profession !== 'medecin' && request.queue === 'medecin') return false;
  if (slot.mode === 'teleconsultation' && !request.teleconsultationAgreed) return false;
  return request.fromOn === null || dayOf(slot) >= request.fromOn;
}

const dayOf = (slot: FreeSlot): Day => dayAt(Date.parse(slot.startsAt));

/**
 * The best of the free slots, best first, one a session so that the choice is a real one: those that meet the legal day,
 * then those that leave the employer his notice period, then the company's own centre, then the professional it is
 * assigned to, then the queue's own profession, then the soonest. In: hours of notice, the instant it is.
 */
export function suggestSlots<S extends FreeSlot & { sessionId: string }>(
  request: Placeable,
  slots: readonly S[],
  { noticeHours, now, count }: { noticeHours: number; now: Date; count: number },
): SuggestedSlot<S>[] {
  const noticed = now.getTime() + noticeHours * 3_600_000;
  const key = (slot: S): (number | string)[] => [
    request.dueOn && dayOf(slot) > request.dueOn ? 1 : 0,
    Date.parse(slot.startsAt) < noticed ? 1 : 0,
    request.centreCode && slot.centreCode !== request.centreCode ? 1 : 0,
    request.professionalId && slot.professionalId !== request.professionalId ? 1 : 0,
    slot.profession === request.queue ? 0 : 1,
    slot.startsAt,
    slot.id,
  ];
  const sorted = slots
    .filter((slot) => slotFits(request, slot))
    .map((slot) => ({ slot, key: key(slot) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const sessions = new Set<string>();
  const best: SuggestedSlot<S>[] = [];
  for (const { slot } of sorted) {
    if (best.length === count) break;
    if (sessions.has(slot.sessionId)) continue;
    sessions.add(slot.sessionId);
    best.push({ ...slot, reasons: reasonsOf(request, slot, noticed) });
  }
  return best;
}

/** What speaks for and against a slot that fits. `noticed`: the first instant that leaves the notice period (ms). */
export function reasonsOf(request: Placeable, slot: FreeSlot, noticed: number): SlotReason[] {
  const reasons: SlotReason[] = [];
  if (request.dueOn) reasons.push(dayOf(slot) > request.dueOn ? 'after-due' : 'before-due');
  if (request.centreCode)
    reasons.push(slot.centreCode === request.centreCode ? 'own-centre' : 'same-secteur');
  if (request.professionalId && slot.professionalId === request.professionalId)
    reasons.push('own-professional');
  reasons.push(Date.parse(slot.startsAt) < noticed ? 'short-notice' : 'notice');
  if (slot.mode === 'teleconsultation') reasons.push('remote');
  return reasons;
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let index = 0; index < a.length; index++) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return 0;
}
