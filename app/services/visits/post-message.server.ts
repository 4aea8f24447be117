import { randomUUID } from 'node:crypto';
import { can } from '~/domain/access/permissions';
import { ok, type Outcome } from '~/domain/shared/outcome';
import { type MessageRefusal, messageOf } from '~/domain/visits/thread';
import { now } from '~/platform/clock.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import type { CompanyActor, StaffActor } from '~/services/access/actor';
import { isId } from '~/platform/new-id.server';
import { audit } from '~/services/access/audit.server';
import { notifyVisit } from './notify-visit.server';
import { actorKindOf, type VisitActorKind, type WorkerActor, witnessOf } from './visit-actor';

/** Those who write to each other about a visit. */
export type Correspondent = CompanyActor | StaffActor | WorkerActor;

export interface ThreadMessage {
  id: string;
  at: Date;
  authorName: string;
  authorKind: VisitActorKind;
  body: string;
  /** The employer does not see it. */
  private: boolean;
  /** When the other side opened it. */
  readAt: Date | null;
}

/** A worker has no scope of his own: what he may reach is the request he made with the address he proved. */
const scopeOf = (actor: Correspondent) => (actor.kind === 'worker' ? systemScope : actor.scope);

async function reach(tx: Tx, actor: Correspondent, visitId: string) {
  if (!isId(visitId)) return null;
  const visit = await tx.visit.findFirst({
    where: {
      id: visitId,
      ...(actor.kind === 'worker' && { requesterEmail: actor.email, origin: 'travailleur' }),
      ...(actor.kind === 'company' && { adherentId: actor.adherentId, private: false }),
    },
    select: { id: true, adherentId: true, private: true },
  });
  if (!visit) return null;
  if (visit.private && actor.kind === 'staff' && !can(actor.subject, 'visit-private:view')) return null;
  return visit;
}

/**
 * Adds a message to the thread of a visit and tells the other side. What a worker writes stays between him and the
 * service even when his request was published. `id`: the form's own, so that a double click writes once.
 * Null: no such visit for this actor.
 */
export async function postMessage(
  actor: Correspondent,
  visitId: string,
  text: string,
  id: string = randomUUID(),
): Promise<Outcome<{ id: string }, MessageRefusal> | null> {
  return inScope(scopeOf(actor), async (tx) => {
    const visit = await reach(tx, actor, visitId);
    if (!visit) return null;
    const message = messageOf(text);
    if (!message.ok) return message;
    const by = actorKindOf(actor);
    const hidden = visit.private || by === 'worker';
    const messageId = isId(id) ? id : randomUUID();
    const { count } = await tx.visitMessage.createMany({
      data: [
        {
          id: messageId,
          visitId,
          adherentId: visit.adherentId,
          private: hidden,
          at: now(),
          authorName: actor.name,
          authorKind: by,
          body: message.value,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return ok({ id: messageId });
    await audit(tx, hidden || actor.kind === 'worker' ? witnessOf(actor) : actor, {
      action: 'visit.message',
      adherentId: hidden ? null : visit.adherentId,
      subject: { kind: 'visit', id: visitId },
    });
    await notifyVisit(tx, { about: 'message', visitId, messageId, by });
    return ok({ id: messageId });
  });
}

/**
 * The thread of a visit, oldest first; what the other side wrote counts as read from now on. A worker reads what he
 * and the service wrote, not what his employer did. Null: no such visit for this actor.
 */
export async function listThread(actor: Correspondent, visitId: string): Promise<ThreadMessage[] | null> {
  return inScope(scopeOf(actor), async (tx) => {
    if (!(await reach(tx, actor, visitId))) return null;
    const others = actor.kind === 'staff' ? { not: 'staff' } : 'staff';
    await tx.visitMessage.updateMany({
      where: { visitId, readAt: null, authorKind: others },
      data: { readAt: now() },
    });
    const rows = await tx.visitMessage.findMany({
      where: { visitId, ...(actor.kind === 'worker' && { authorKind: { in: ['staff', 'worker'] } }) },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        at: true,
        authorName: true,
        authorKind: true,
        body: true,
        private: true,
        readAt: true,
      },
    });
    return rows.map((row) => ({ ...row, authorKind: row.authorKind as VisitActorKind }));
  });
}
