import { instantAt } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import {
  type Act,
  type Mode,
  type Profession,
  PROFESSIONS,
  type VisitFacts,
  type VisitKind,
} from '~/domain/visits/kinds';
import { isWaiting } from '~/domain/visits/lifecycle';
import { isBookable } from '~/domain/visits/open-slots';
import { mayHold } from '~/domain/visits/replacement';
import { now } from '~/platform/clock.server';
import { inScope, type Prisma, toDayOrNull, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { isUuid } from '~/services/declarations/worker-record.server';
import { type Placed, type PlaceRefusal, placeVisit } from '../place-visit.server';
import { workerName } from '../worker-name';

/** Of one centre: some weeks ahead, which is as far as anyone looks. */
const MOST_SLOTS = 200;

/** A free slot the team opened to companies. */
export interface OpenSlot {
  id: string;
  startsAt: Date;
  mode: Mode;
  professional: string;
  profession: Profession;
}

/** A centre with free slots; `near`: the company's own, one of its secteur, further. */
export interface CentreSlots {
  code: string;
  name: string;
  near: 'own' | 'secteur' | 'further';
  count: number;
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
      facts: true,
      worker: { select: { firstName: true, usedName: true, familyName: true } },
    },
  });
  if (!visit || !isBookable(visit.kind as VisitKind)) return null;
  return {
    ...visit,
    kind: visit.kind as VisitKind,
    act: visit.act as Act,
    queue: visit.queue as Profession,
    fromOn: toDayOrNull(visit.fromOn),
    remoteAgreed: (visit.facts as VisitFacts).teleconsultationAgreed === true,
  };
}

type Booked = NonNullable<Awaited<ReturnType<typeof visitToBook>>>;

/** The free slots a visit may be put on, for the database: the session takes it, its time has come, who holds it may. */
function slotsFor(visit: Booked): Prisma.SlotWhereInput {
  const from = visit.fromOn ? instantAt(visit.fromOn, '00:00') : now();
  return {
    openToEmployers: true,
    taken: false,
    startsAt: { gt: now(), gte: from },
    // At a distance only with the worker's consent (L.4624-1).
    ...(!visit.remoteAgreed && { mode: 'sur-place' satisfies Mode }),
    OR: [{ kinds: { isEmpty: true } }, { kinds: { has: visit.kind } }],
    professional: { profession: { in: PROFESSIONS.filter((profession) => mayHold(profession, visit)) } },
  };
}

/**
 * Where a waiting visit may be held: centres with free slots, the nearest first, and the slots of one of them (`asked`,
 * else the nearest) by time. Null: no such visit here, or of a kind that only the service places.
 */
export async function showOpenSlots(actor: CompanyActor, visitId: string, asked: string | null = null) {
  if (!isUuid(visitId)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await visitToBook(tx, actor, visitId);
    if (!visit) return null;
    const home = await tx.adherent.findUniqueOrThrow({
      where: { id: actor.adherentId },
      select: { centreCode: true, secteurCode: true },
    });
    const where = slotsFor(visit);
    const found = await tx.slot.groupBy({ by: ['centreCode'], where, _count: { id: true } });
    const named = await tx.centre.findMany({
      where: { code: { in: found.map(({ centreCode }) => centreCode) } },
      select: { code: true, name: true, secteurCode: true },
    });
    const centres = named
      .map(({ code, name, secteurCode }): CentreSlots => {
        const near =
          code === home.centreCode ? 'own' : secteurCode === home.secteurCode ? 'secteur' : 'further';
        const count = found.find(({ centreCode }) => centreCode === code)?._count.id ?? 0;
        return { code, name, near, count };
      })
      .sort(
        (a, b) => NEARNESS.indexOf(a.near) - NEARNESS.indexOf(b.near) || a.name.localeCompare(b.name, 'fr'),
      );
    const shown = centres.find(({ code }) => code === asked) ?? centres[0] ?? null;
    const slots = shown
      ? await tx.slot.findMany({
          where: { ...where, centreCode: shown.code },
          orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
          take: MOST_SLOTS,
          select: {
            id: true,
            startsAt: true,
            mode: true,
            professional: { select: { name: true, profession: true } },
          },
        })
      : [];
    return {
      id: visit.id,
      kind: visit.kind,
      number: visit.number,
      name: workerName(visit.worker),
      waiting: isWaiting(visit.state),
      dueOn: toDayOrNull(visit.dueOn),
      centres,
      shown,
      slots: slots.map(({ professional, mode, ...slot }): OpenSlot => ({
        ...slot,
        mode: mode as Mode,
        professional: professional.name,
        profession: professional.profession as Profession,
      })),
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
    const slot = await tx.slot.findFirst({ where: { ...slotsFor(visit), id: slotId }, select: { id: true } });
    if (!slot) return refused({ code: 'slot-taken' });
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
