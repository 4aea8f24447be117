import type { Sql, Tx } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import { Prisma } from '~/platform/db/index.server';
import type { CompanyActor } from './actor';

/** The part of an actor that the trail keeps. */
export interface Witness {
  kind: 'person' | 'company' | 'staff' | 'system';
  personId: string | null;
  name: string;
  ip: string | null;
}

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
export async function audit(tx: Tx, actor: Witness | CompanyActor, entry: AuditEntry): Promise<void> {
  const adherentId = entry.adherentId ?? ('adherentId' in actor ? actor.adherentId : null);
  const actorKind = 'via' in actor && actor.via === 'mandate' ? 'accountant' : actor.kind;
  // createMany: no RETURNING, as one may write an event that one may not read.
  await tx.auditEvent.createMany({
    data: [{
      at: now(), personId: actor.personId, actorName: actor.name, actorKind, action: entry.action, adherentId,
      subjectKind: entry.subject?.kind ?? null, subjectId: entry.subject?.id ?? null,
      facts: (entry.facts as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull, ip: actor.ip,
    }],
  }); // prettier-ignore
}

/** The same inside a pg transaction. */
export async function auditSql(sql: Sql, actor: Witness | CompanyActor, entry: AuditEntry): Promise<void> {
  const adherentId = entry.adherentId ?? ('adherentId' in actor ? actor.adherentId : null);
  const actorKind = 'via' in actor && actor.via === 'mandate' ? 'accountant' : actor.kind;
  await sql.query(
    `INSERT INTO audit_event (at, person_id, actor_name, actor_kind, action, adherent_id, subject_kind, subject_id, facts, ip)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      now(), actor.personId, actor.name, actorKind, entry.action, adherentId,
      entry.subject?.kind ?? null, entry.subject?.id ?? null, entry.facts ?? null, actor.ip,
    ],
  ); // prettier-ignore
}
