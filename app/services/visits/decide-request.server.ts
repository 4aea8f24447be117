import { randomUUID } from 'node:crypto';
import type { Act } from '~/domain/visits/kinds';
import type { CancelReason } from '~/domain/visits/cancel-reasons';
import { mayHandOver } from '~/domain/visits/handover';
import { isWaiting, type VisitEvent, type VisitState } from '~/domain/visits/lifecycle';
import { queueOf } from '~/domain/visits/triage';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { inScope, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { notifyVisit } from './notify-visit.server';
import { reachRequest, type ReachedRequest } from './reach-request.server';
import { changeVisit } from './record-visit.server';
import { triageOf } from './triage-of.server';

export type DecisionRefusal =
  /** A colleague was quicker: the request is in another state by now. */
  { code: 'state-changed'; state: VisitState } | { code: 'not-for-a-nurse' } | { code: 'not-private' };

const subject = (id: string) => ({ kind: 'visit', id });
/** Of a private visit no company's trail speaks. */
const trailOf = ({ private: hidden, adherentId }: ReachedRequest) => (hidden ? null : adherentId);

type Decided<T = { id: string }> = Outcome<T, DecisionRefusal> | null;

function change(
  actor: StaffActor,
  id: string,
  event: Extract<VisitEvent, 'cancel' | 'dispense'>,
  facts?: Record<string, unknown>,
): Promise<Decided> {
  return inScope(actor.scope, async (tx) => {
    const request = await reachRequest(tx, actor, id);
    if (!request) return null;
    const changed = await changeVisit(tx, actor, id, event, facts ? { facts } : {});
    if (!changed) return null;
    return changed.ok ? ok({ id }) : refused({ code: 'state-changed' as const, state: request.state });
  });
}

/** Gives up a request, and its appointment if it has one. Null: no such request for this actor. */
export const cancelRequest = (actor: StaffActor, id: string, reason: CancelReason): Promise<Decided> =>
  change(actor, id, 'cancel', { reason });

/** Health staff say that a visit is not required (décret 2026-503): the employer sees "non requise" and nothing else. */
export const dispenseRequest = (actor: StaffActor, id: string): Promise<Decided> =>
  change(actor, id, 'dispense');

/** A doctor entrusts a request to the nurses: it goes to the head of their queue. Null: no such request for this actor. */
export function handOver(actor: StaffActor, id: string): Promise<Decided> {
  return inScope(actor.scope, (tx) => handOverIn(tx, actor, id));
}

/** The same in the transaction of several. */
export async function handOverIn(tx: Tx, actor: StaffActor, id: string): Promise<Decided> {
  const request = await reachRequest(tx, actor, id);
  if (!request) return null;
  if (!isWaiting(request.state) || request.handedOverAt)
    return refused({ code: 'state-changed', state: request.state });
  if (request.queue !== 'medecin' || !mayHandOver(request)) return refused({ code: 'not-for-a-nurse' });
  await tx.visit.update({
    where: { id },
    data: {
      queue: 'infirmier',
      triage: 'IDE-CONFIEE',
      handedOverAt: now(),
      professionalId: null,
      version: { increment: 1 },
      updatedAt: now(),
    },
  });
  await audit(tx, actor, {
    action: 'visit.handover',
    adherentId: trailOf(request),
    subject: subject(id),
  });
  await notifyVisit(tx, { about: 'handed-over', visitId: id });
  return ok({ id });
}

/** The doctor takes a request back from the nurses, as long as it waits. Null: no such request for this actor. */
export function takeBack(actor: StaffActor, id: string): Promise<Decided> {
  return inScope(actor.scope, async (tx) => {
    const request = await reachRequest(tx, actor, id);
    if (!request) return null;
    if (!isWaiting(request.state) || !request.handedOverAt)
      return refused({ code: 'state-changed', state: request.state });
    const { act } = await tx.visit.findUniqueOrThrow({ where: { id }, select: { act: true } });
    const triage = await triageOf(tx, {
      kind: request.kind,
      act: act as Act,
      workerId: request.workerId,
    });
    await tx.visit.update({
      where: { id },
      data: {
        queue: queueOf(triage),
        triage,
        handedOverAt: null,
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    await audit(tx, actor, {
      action: 'visit.take-back',
      adherentId: trailOf(request),
      subject: subject(id),
    });
    return ok({ id });
  });
}

/**
 * Shows a pré-reprise to the employer, with the worker's agreement (L.4624-2-4): the request, its appointments and its
 * documents, and its history from now on. What the worker and the service wrote to each other before stays between them: the words
 * he joined to his request become the first of these messages. Null: no such request for this actor.
 */
export function publishRequest(actor: StaffActor, id: string): Promise<Decided> {
  return inScope(actor.scope, async (tx) => {
    const request = await reachRequest(tx, actor, id);
    if (!request) return null;
    if (!request.private || request.kind !== 'prereprise' || !request.adherentId)
      return refused({ code: 'not-private' });
    if (request.message)
      await tx.visitMessage.create({
        data: {
          id: randomUUID(),
          visitId: id,
          adherentId: request.adherentId,
          private: true,
          at: request.requestedAt,
          authorName: request.requesterName ?? '',
          authorKind: 'worker',
          body: request.message,
          readAt: now(),
        },
      });
    await tx.visit.update({
      where: { id },
      data: {
        private: false,
        message: null,
        publishedAt: now(),
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    await tx.appointment.updateMany({ where: { visitId: id }, data: { private: false } });
    const documents = await tx.visitDocument.findMany({ where: { visitId: id }, select: { fileId: true } });
    await tx.visitDocument.updateMany({ where: { visitId: id }, data: { private: false } });
    await tx.storedFile.updateMany({
      where: { id: { in: documents.map(({ fileId }) => fileId) } },
      data: { adherentId: request.adherentId },
    });
    await audit(tx, actor, {
      action: 'visit.publish',
      adherentId: request.adherentId,
      subject: subject(id),
    });
    await notifyVisit(tx, { about: 'published', visitId: id });
    return ok({ id });
  });
}
