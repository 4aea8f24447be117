import type { Tx } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import { Prisma } from '~/platform/db/index.server';
import type { Actor } from './actor';

export interface AuditEntry {
  /** `area.verb`, for instance `worker.add`; its sentence is in locales `audit`. */
  action: string;
  adherentId?: string | null;
  subject?: { kind: string; id: string };
  /** Codes and figures only: never a birth date, a free text of a person or an e-mail code. */
  facts?: Record<string, unknown>;
}

/**
 * Writes who did what, when and from where, in the transaction of the act itself.
 * The application's role can insert and read these rows, never change them.
 */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const adherentId = entry.adherentId ?? (actor.kind === 'company' ? actor.adherentId : null);
  const actorKind = actor.kind === 'company' && actor.via === 'mandate' ? 'accountant' : actor.kind;
  // createMany: no RETURNING, as one may write an event that one may not read.
  await tx.auditEvent.createMany({
    data: [{
      at: now(), personId: actor.personId, actorName: actor.name, actorKind, action: entry.action, adherentId,
      subjectKind: entry.subject?.kind ?? null, subjectId: entry.subject?.id ?? null,
      facts: (entry.facts as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull, ip: actor.ip,
    }],
  }); // prettier-ignore
}
