import { dayAt } from '~/domain/shared/day';
import { ok, type Outcome } from '~/domain/shared/outcome';
import type { Act, Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import { isWaiting } from '~/domain/visits/lifecycle';
import { isBookable } from '~/domain/visits/open-slots';
import { fitsSlot } from '~/domain/visits/replacement';
import { now } from '~/platform/clock.server';
import { inScope, toDayOrNull, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { isUuid } from '~/services/declarations/worker-record.server';
import { type Placed, type PlaceRefusal, placeVisit } from '../place-visit.server';
import { workerName } from './worker-name';

const MOST_SLOTS = 300;

/** A free slot the team opened to companies. */
export interface OpenSlot {
  id: string;
  startsAt: Date;
  mode: Mode;
  professional: string;
  profession: Profession;
}

/** A centre with its free slots; `near`: the company's own, one of its secteur, further. */
export interface CentreSlots {
  code: string;
  name: string;
  city: string | null;
  near: 'own' | 'secteur' | 'further';
  slots: OpenSlot[];
}

const NEARNESS = ['own', 'secteur', 'further'] as const;

async function visitToBook(tx: Tx, actor: CompanyActor, visitId: string) {
  const visit = await tx.visit.findFirst({
    where: { id: visitId, adherentId: actor.adherentId, private: false },
    select: {
      id: true,
      number: true,
      kind: true,
      act: true,
      queue: true,
      state: true,
      fromOn: true,
      dueOn: true,
      worker: { select: { firstName: true, usedName: true, familyName: true } },
    },
  });
  return visit && isBookable(visit.kind as VisitKind) ? visit : null;
}

/**
 * Free slots a waiting visit may be put on, the nearest centre first, then by time. Null: no such visit here, or of a
 * kind that only the service places.
 */
export async function showOpenSlots(actor: CompanyActor, visitId: string) {
  if (!isUuid(visitId)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await visitToBook(tx, actor, visitId);
    if (!visit) return null;
    const home = await tx.adherent.findUniqueOrThrow({
      where: { id: actor.adherentId },
      select: { centreCode: true, secteurCode: true },
    });
    const kind = visit.kind as VisitKind;
    const rows = await tx.slot.findMany({
      where: {
        openToEmployers: true,
        taken: false,
        startsAt: { gt: now() },
        OR: [{ kinds: { isEmpty: true } }, { kinds: { has: kind } }],
      },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: MOST_SLOTS,
      select: {
        id: true,
        startsAt: true,
        mode: true,
        kinds: true,
        centre: { select: { code: true, name: true, city: true, secteurCode: true } },
        professional: { select: { name: true, profession: true } },
      },
    });
    const asked = {
      kind,
      act: visit.act as Act,
      queue: visit.queue as Profession,
      fromOn: toDayOrNull(visit.fromOn),
    };
    const centres = new Map<string, CentreSlots>();
    for (const { centre, professional, startsAt, kinds, ...slot } of rows) {
      const profession = professional.profession as Profession;
      const on = dayAt(startsAt.getTime());
      if (!fitsSlot({ profession, kinds: kinds as VisitKind[], on }, asked)) continue;
      const { code, name, city, secteurCode } = centre;
      const near =
        code === home.centreCode ? 'own' : secteurCode === home.secteurCode ? 'secteur' : 'further';
      const known = centres.get(code) ?? { code, name, city, near, slots: [] };
      known.slots.push({
        id: slot.id,
        startsAt,
        mode: slot.mode as Mode,
        professional: professional.name,
        profession,
      });
      centres.set(code, known);
    }
    return {
      id: visit.id,
      kind,
      number: visit.number,
      name: workerName(visit.worker),
      waiting: isWaiting(visit.state),
      fromOn: asked.fromOn,
      dueOn: toDayOrNull(visit.dueOn),
      centres: [...centres.values()].sort(
        (a, b) => NEARNESS.indexOf(a.near) - NEARNESS.indexOf(b.near) || a.name.localeCompare(b.name, 'fr'),
      ),
    };
  });
}

/**
 * Puts a waiting visit on a slot that the team opened; whoever books has confirmed. Null: no such visit here, or of a
 * kind that only the service places.
 */
export async function bookSlot(
  actor: CompanyActor,
  visitId: string,
  slotId: string,
): Promise<Outcome<Placed, PlaceRefusal> | null> {
  if (!isUuid(visitId) || !isUuid(slotId)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await visitToBook(tx, actor, visitId);
    if (!visit) return null;
    const slot = await tx.slot.findFirst({
      where: { id: slotId, openToEmployers: true },
      select: { kinds: true, startsAt: true, professional: { select: { profession: true } } },
    });
    const fits =
      slot &&
      fitsSlot(
        {
          profession: slot.professional.profession as Profession,
          kinds: slot.kinds as VisitKind[],
          on: dayAt(slot.startsAt.getTime()),
        },
        {
          kind: visit.kind as VisitKind,
          act: visit.act as Act,
          queue: visit.queue as Profession,
          fromOn: toDayOrNull(visit.fromOn),
        },
      );
    if (!fits) return { ok: false, refusals: [{ code: 'slot-taken' }] };
    const placed = await placeVisit(tx, actor, { visitId, slotId });
    if (!placed?.ok) return placed;
    await tx.appointment.updateMany({
      where: { id: placed.value.appointmentId },
      data: { confirmedAt: now(), confirmedByName: actor.name },
    });
    await audit(tx, actor, { action: 'visit.confirm', subject: { kind: 'visit', id: visitId } });
    return ok(placed.value);
  });
}
