import type { Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import { COMING_STATES, isComing } from '~/domain/visits/lifecycle';
import { slotFits } from '~/domain/visits/slot-choice';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope, type Tx } from '~/platform/db/index.server';
import { isId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { type Placed, type PlaceRefusal, placeVisit } from './place-visit.server';
import { reachRequest } from './reach-request.server';
import { changeVisit } from './record-visit.server';

export type RequestPlaceRefusal =
  | PlaceRefusal
  /** Kept for another kind, at a distance without consent, by a profession that may not hold it, or too early. */
  | { code: 'slot-unfit' };

/** `moved`: it had an appointment before. `who`: the worker, or whoever asked. */
export type PlacedRequest = Placed & { moved: boolean; who: string };

/** `seen`: the appointment the request had on the page one acts from, null for none. One given meanwhile is left alone. */
type Asked = { visitId: string; slotId: string; seen: string | null };

/** Ends a transaction that must leave no trace: the appointment one has is kept when the other slot was taken meanwhile. */
class TakenBack extends Error {
  constructor(readonly refusal: RequestPlaceRefusal) {
    super('the slot could not be had');
  }
}

/**
 * Gives a request an appointment on a free slot; one that has an appointment is moved to it in the same act. When someone
 * else was quicker, to the slot or to the request, nothing changes, and he is told so. Null: no such request for this actor.
 */
export async function placeRequest(
  actor: StaffActor,
  asked: Asked,
): Promise<Outcome<PlacedRequest, RequestPlaceRefusal> | null> {
  try {
    return await inScope(actor.scope, (tx) => placeIn(tx, actor, asked));
  } catch (error) {
    if (error instanceof TakenBack) return refused(error.refusal);
    throw error;
  }
}

async function placeIn(tx: Tx, actor: StaffActor, { visitId, slotId, seen }: Asked) {
  const request = await reachRequest(tx, actor, visitId);
  if (!request) return null;
  const slot = isId(slotId)
    ? await tx.slot.findUnique({ where: { id: slotId }, include: { professional: true } })
    : null;
  if (!slot) return refused<RequestPlaceRefusal>({ code: 'slot-taken' });
  const fits = slotFits(request.placeable, {
    id: slot.id,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    mode: slot.mode as Mode,
    kinds: slot.kinds as VisitKind[],
    centreCode: slot.centreCode,
    professionalId: slot.professionalId,
    profession: slot.professional.profession as Profession,
  });
  if (!fits) return refused<RequestPlaceRefusal>({ code: 'slot-unfit' });
  const coming = isComing(request.state)
    ? await tx.appointment.findFirst({
        where: { visitId, state: { in: [...COMING_STATES] } },
        select: { id: true },
      })
    : null;
  const moved = coming !== null && coming.id === seen;
  if (moved) await changeVisit(tx, actor, visitId, 'move');
  const placed = await placeVisit(tx, actor, { visitId, slotId });
  if (!placed) return null;
  if (placed.ok) return ok({ ...placed.value, moved, who: request.who });
  throw new TakenBack(placed.refusals[0] ?? { code: 'slot-taken' });
}

/**
 * Takes placed requests off their slots again, those that nobody changed or confirmed meanwhile; whoever was convoked is told.
 * Out: how many.
 * In: the appointments, as an undo brings them.
 */
export async function unplaceRequests(actor: StaffActor, appointmentIds: readonly string[]): Promise<number> {
  return inScope(actor.scope, async (tx) => {
    const placed = await tx.appointment.findMany({
      where: {
        id: { in: appointmentIds.filter(isId) },
        state: { in: [...COMING_STATES] },
        confirmedAt: null,
      },
      select: { visitId: true },
      orderBy: { visitId: 'asc' },
    });
    let taken = 0;
    for (const { visitId } of placed) {
      if (!(await reachRequest(tx, actor, visitId))) continue;
      const moved = await changeVisit(tx, actor, visitId, 'move');
      if (moved?.ok) taken++;
    }
    return taken;
  });
}
