import { randomUUID } from 'node:crypto';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome } from '~/domain/shared/outcome';
import type { Act, Origin, RepriseCause, VisitFacts, VisitKind } from '~/domain/visits/kinds';
import {
  COMING_STATES,
  moveVisit,
  type VisitEvent,
  type VisitLifecycleRefusal,
  type VisitState,
} from '~/domain/visits/lifecycle';
import { queueOf } from '~/domain/visits/triage';
import { now } from '~/platform/clock.server';
import { fromDayOrNull, Prisma, type Tx } from '~/platform/db/index.server';
import { audit } from '~/services/access/audit.server';
import { followHeldVisit } from './follow-held-visit.server';
import { draftAbsenceFee, withdrawAbsenceFee } from './absence-fee.server';
import { notifyVisit } from './notify-visit.server';
import { triageOf } from './triage-of.server';
import { actorKindOf, type VisitActor, witnessOf } from './visit-actor';

/** A request as a form, a rule or a worker makes it. */
export interface VisitDraft {
  /** The form's own id: the same form sent twice makes one visit. */
  id?: string;
  adherentId: string | null;
  workerId: string | null;
  kind: VisitKind;
  cause?: RepriseCause | null;
  origin: Origin;
  act: Act;
  /** Invisible to the employer: asked for by the worker or his doctors. */
  private?: boolean;
  /** First day on which it makes sense. */
  fromOn?: Day | null;
  /** Last day by law. */
  dueOn?: Day | null;
  article?: string | null;
  facts?: VisitFacts;
  message?: string | null;
  requester?: { name: string; email?: string | null; phone?: string | null };
}

export interface RecordedVisit {
  id: string;
  number: number;
  state: VisitState;
  /** False when this form had been sent already. */
  isNew: boolean;
}

/**
 * Writes a request with its queue and its line of annexe 3, its first event and its trail, and tells who must know.
 * In the caller's transaction and scope.
 */
export async function createVisit(tx: Tx, by: VisitActor, draft: VisitDraft): Promise<RecordedVisit> {
  const id = draft.id ?? randomUUID();
  const sent = await tx.visit.findFirst({ where: { id }, select: { number: true, state: true } });
  if (sent) return { id, ...sent, isNew: false };
  const place = draft.adherentId ? await placeOf(tx, draft.adherentId) : null;
  const triage = await triageOf(tx, draft);
  const made = await tx.visit.create({
    data: {
      id,
      adherentId: draft.adherentId,
      workerId: draft.workerId,
      kind: draft.kind,
      cause: draft.cause ?? null,
      origin: draft.origin,
      act: draft.act,
      private: draft.private ?? false,
      queue: queueOf(triage),
      triage,
      centreCode: place?.centreCode ?? null,
      teamCode: place?.teamCode ?? null,
      fromOn: fromDayOrNull(draft.fromOn ?? null),
      dueOn: fromDayOrNull(draft.dueOn ?? null),
      article: draft.article ?? null,
      facts: (draft.facts ?? {}) as Prisma.InputJsonObject,
      message: draft.message?.trim() || null,
      requestedAt: now(),
      requestedById: by.personId,
      requesterName: draft.requester?.name ?? by.name,
      requesterEmail: draft.requester?.email ?? null,
      requesterPhone: draft.requester?.phone ?? null,
    },
    select: { id: true, number: true, state: true, adherentId: true, private: true },
  });
  await keep(tx, by, made, { event: 'request', from: null, to: 'recue', appointmentId: null });
  return { id, number: made.number, state: made.state, isNew: true };
}

async function placeOf(tx: Tx, adherentId: string) {
  const found = await tx.adherent.findUniqueOrThrow({
    where: { id: adherentId },
    select: {
      centreCode: true,
      secteur: { select: { teams: { select: { code: true }, orderBy: { code: 'asc' }, take: 1 } } },
    },
  });
  return { centreCode: found.centreCode, teamCode: found.secteur.teams[0]?.code ?? null };
}

export interface VisitChange {
  /** Codes and days that explain the change; never a free text. */
  facts?: Record<string, unknown>;
  /** What the appointment keeps of it: who confirmed, why excused, whether late, who came instead. */
  appointment?: Prisma.AppointmentUncheckedUpdateManyInput;
}

export interface ChangedVisit {
  id: string;
  state: VisitState;
  adherentId: string | null;
  /** The appointment the change is about, when there is one. */
  appointmentId: string | null;
}

const FINAL: readonly VisitState[] = ['effectuee', 'annulee', 'non_requise'];
/** What becomes of the appointment when its visit is taken off it without being held. */
const LEAVES_SLOT: readonly VisitEvent[] = ['move', 'cancel', 'dispense'];

/**
 * The only place where the state of a visit changes: locks it, asks the lifecycle, moves its appointment with it, keeps
 * the event and the trail, tells who must know. Null: no such visit in this scope. (`place` is `placeVisit`.)
 */
export async function changeVisit(
  tx: Tx,
  by: VisitActor,
  visitId: string,
  event: Exclude<VisitEvent, 'request' | 'place'>,
  change: VisitChange = {},
): Promise<Outcome<ChangedVisit, VisitLifecycleRefusal> | null> {
  const visit = await lockVisit(tx, visitId);
  if (!visit) return null;
  const moved = moveVisit(visit.state, event);
  if (!moved.ok) return moved;
  const to = moved.value;
  const appointment = await tx.appointment.findFirst({
    where: { visitId, state: event === 'recall' ? visit.state : { in: [...COMING_STATES] } },
    orderBy: { startsAt: 'desc' },
    select: { id: true },
  });
  await tx.visit.update({
    where: { id: visitId },
    data: {
      state: to,
      closedAt: FINAL.includes(to) ? now() : null,
      version: { increment: 1 },
      updatedAt: now(),
    },
  });
  if (appointment) {
    await tx.appointment.updateMany({
      where: { id: appointment.id },
      data: {
        state: LEAVES_SLOT.includes(event) ? 'annulee' : to,
        endedAt: to === 'convoquee' ? null : now(),
        ...change.appointment,
      },
    });
  }
  const appointmentId = appointment?.id ?? null;
  if (appointmentId && (event === 'miss' || event === 'excuse')) await draftAbsenceFee(tx, appointmentId);
  if (appointmentId && event === 'recall') await withdrawAbsenceFee(tx, appointmentId);
  const ended = await followHeldVisit(tx, visit, event);
  const facts = ended ? { ...change.facts, ...ended } : change.facts;
  await keep(tx, by, visit, { event, from: visit.state, to, appointmentId, facts });
  return ok({ id: visitId, state: to, adherentId: visit.adherentId, appointmentId });
}

export interface LockedVisit {
  id: string;
  adherentId: string | null;
  workerId: string | null;
  private: boolean;
  state: VisitState;
  kind: VisitKind;
}

/** The visit, locked until the end of the transaction; null when this scope does not see it. */
export async function lockVisit(tx: Tx, visitId: string): Promise<LockedVisit | null> {
  const rows = await tx.$queryRaw<LockedVisit[]>`
    SELECT id::text, adherent_id::text AS "adherentId", worker_id::text AS "workerId", private, state::text, kind
    FROM visit WHERE id = ${visitId}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

type Kept = {
  event: VisitEvent;
  from: VisitState | null;
  to: VisitState;
  appointmentId: string | null;
  facts?: Record<string, unknown> | undefined;
};

/** Who changed it and when, in the visit's own history and in the trail; of a private visit no company's trail speaks. */
export async function keep(
  tx: Tx,
  by: VisitActor,
  visit: { id: string; adherentId: string | null; private: boolean },
  { event, from, to, appointmentId, facts }: Kept,
): Promise<void> {
  const actorKind = actorKindOf(by);
  await tx.visitEvent.createMany({
    data: [
      {
        visitId: visit.id,
        adherentId: visit.adherentId,
        private: visit.private,
        at: now(),
        event,
        fromState: from,
        toState: to,
        actorName: by.name,
        actorKind,
        facts: (facts as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull,
      },
    ],
  });
  const adherentId = visit.private ? null : visit.adherentId;
  await audit(tx, by.kind === 'company' && !visit.private ? by : witnessOf(by), {
    action: `visit.${event}`,
    adherentId,
    subject: { kind: 'visit', id: visit.id },
  });
  await notifyVisit(tx, { about: 'change', event, visitId: visit.id, appointmentId, by: actorKind });
}
