import { createHash } from 'node:crypto';
import { can } from '~/domain/access/permissions';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { type DocumentKind, visitReference } from '~/domain/visits/kinds';
import { type DocumentRefusal, documentRefusal } from '~/domain/visits/visit-document';
import { now } from '~/platform/clock.server';
import { inScope, type Tx } from '~/platform/db/index.server';
import { files, newFileKey } from '~/platform/files.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor, StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { notifyVisit } from './notify-visit.server';
import { lockVisit } from './record-visit.server';

/** A document as the pages of a visit list it. */
export interface ShownDocument {
  id: string;
  kind: DocumentKind;
  size: number;
  addedAt: Date;
  addedByName: string;
}

/** A document to hand out: our name for it, and its content. */
export interface KeptDocument {
  name: string;
  content: Uint8Array;
}

/** The documents of a visit that were not withdrawn, the oldest first; inside a transaction whose scope sees the visit. */
export async function listVisitDocuments(tx: Tx, visitId: string): Promise<ShownDocument[]> {
  const rows = await tx.visitDocument.findMany({
    where: { visitId, withdrawnAt: null },
    orderBy: { addedAt: 'asc' },
    select: { id: true, kind: true, addedAt: true, addedByName: true, file: { select: { size: true } } },
  });
  return rows.map(({ file, kind, ...rest }) => ({ ...rest, kind: kind as DocumentKind, size: file.size }));
}

/** A visit that this person of the service may open: what a worker asked for himself is for the health team. */
export async function visitForStaff(tx: Tx, actor: StaffActor, visitId: string) {
  const visit = await tx.visit.findUnique({
    where: { id: visitId },
    select: {
      id: true,
      number: true,
      kind: true,
      private: true,
      adherentId: true,
      workerId: true,
      requesterName: true,
      worker: { select: { firstName: true, usedName: true, familyName: true } },
    },
  });
  return visit && (!visit.private || can(actor.subject, 'visit-private:view')) ? visit : null;
}

/** What the page of a visit's documents shows. Null: no such visit for this person. */
export function showVisitDocuments(actor: StaffActor, visitId: string) {
  return inScope(actor.scope, async (tx) => {
    const visit = await visitForStaff(tx, actor, visitId);
    if (!visit) return null;
    const { id, kind, worker, requesterName } = visit;
    const name = worker ? `${worker.firstName} ${worker.usedName ?? worker.familyName}` : requesterName;
    const documents = await listVisitDocuments(tx, visitId);
    return { id, kind, name, reference: visitReference(visit.number), documents, formId: newId() };
  });
}

/**
 * Adds a document that the health team made: a PDF by its content, 10 MB at most. The same form (`id`) sent twice adds
 * one. Null: no such visit for this person. The file of a private visit belongs to no company.
 */
export async function addVisitDocument(
  actor: StaffActor,
  visitId: string,
  { id, kind, content }: { id: string; kind: DocumentKind; content: Uint8Array },
): Promise<Outcome<{ id: string; reference: string }, DocumentRefusal> | null> {
  const refusal = documentRefusal(content);
  if (refusal) return refused(refusal);
  const key = newFileKey('visit');
  await files().put(key, content, 'application/pdf');
  const added = await inScope(actor.scope, async (tx) => {
    // Held until the end, so that the same form sent twice at once is seen the second time.
    await lockVisit(tx, visitId);
    const visit = await visitForStaff(tx, actor, visitId);
    if (!visit) return null;
    const reference = visitReference(visit.number);
    if (await tx.visitDocument.findUnique({ where: { id } })) return { isNew: false, reference };
    const fileId = newId();
    const adherentId = visit.private ? null : visit.adherentId;
    await tx.storedFile.create({
      data: {
        id: fileId, adherentId, kind: 'visit', key, name: `${kind}.pdf`, mime: 'application/pdf', size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'), createdAt: now(),
      },
    }); // prettier-ignore
    await tx.visitDocument.create({
      data: {
        id, visitId, adherentId: visit.adherentId, workerId: visit.workerId, private: visit.private, kind, fileId,
        addedAt: now(), addedByName: actor.name,
      },
    }); // prettier-ignore
    await audit(tx, actor, { action: 'visit.document', adherentId, subject: { kind: 'visit', id: visitId }, facts: { kind } }); // prettier-ignore
    await notifyVisit(tx, { about: 'document', visitId, documentId: id });
    return { isNew: true, reference };
  }).catch(async (error: unknown) => {
    await files().remove(key);
    throw error;
  });
  if (!added?.isNew) await files().remove(key);
  return added && ok({ id, reference: added.reference });
}

/** Withdraws a document: nobody can open it any more, that it existed stays known. False: no such document. */
export function withdrawVisitDocument(
  actor: StaffActor,
  visitId: string,
  documentId: string,
): Promise<boolean> {
  return inScope(actor.scope, async (tx) => {
    const visit = await visitForStaff(tx, actor, visitId);
    if (!visit) return false;
    const { count } = await tx.visitDocument.updateMany({
      where: { id: documentId, visitId, withdrawnAt: null },
      data: { withdrawnAt: now() },
    });
    const adherentId = visit.private ? null : visit.adherentId;
    if (count > 0)
      await audit(tx, actor, { action: 'visit.withdraw-document', adherentId, subject: { kind: 'visit', id: visitId } }); // prettier-ignore
    return count > 0;
  });
}

/** A document for one of the service's people, or for the employer's HR (the guard keeps mandates out). Each opening is traced. */
export async function readVisitDocument(
  actor: StaffActor | CompanyActor,
  visitId: string,
  documentId: string,
): Promise<KeptDocument | null> {
  const found = await inScope(actor.scope, async (tx) => {
    const document = await tx.visitDocument.findFirst({
      where: { id: documentId, visitId, withdrawnAt: null },
      select: {
        kind: true,
        private: true,
        adherentId: true,
        file: { select: { key: true } },
        visit: { select: { number: true } },
      },
    });
    if (!document || (document.private && !can(actor.subject, 'visit-private:view'))) return null;
    await audit(tx, actor, {
      action: 'visit.read-document',
      adherentId: document.private ? null : document.adherentId,
      subject: { kind: 'visit', id: visitId },
      facts: { kind: document.kind },
    });
    return document;
  });
  if (!found) return null;
  const name = `${found.kind}-${visitReference(found.visit.number)}.pdf`;
  return { name, content: await files().get(found.file.key) };
}
