import { type Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';
import { PHONE_REQUESTS, type PhoneEntry } from '~/domain/visits/phone-request';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import { isId, newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { createVisit, type RecordedVisit } from './record-visit.server';

export type FoundWorker = {
  id: string;
  name: string;
  birthDate: Day | null;
  company: string;
  companyNumber: string;
};

/** The id of a form that notes a request: sent twice, it makes one. */
export const newRequest = (): string => newId();

const FOUND_AT_MOST = 20;
const COLUMNS = `w.id, w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS name, w.birth_date AS "birthDate",
  a.name AS company, a.number AS "companyNumber"`;

/** Workers of all companies whose name has these words, for someone who calls; at least three letters. */
export async function findWorkers(actor: StaffActor, q: string): Promise<FoundWorker[]> {
  const words = searchText(q).split(' ').filter(Boolean);
  if (words.join('').length < 3) return [];
  const { rows } = await sqlInScope(actor.scope, (sql) =>
    sql.query<FoundWorker>(
      `SELECT ${COLUMNS} FROM worker w JOIN adherent a ON a.id = w.adherent_id
       WHERE w.archived_at IS NULL AND ${words.map((_, index) => `w.sort_name LIKE $${index + 1}`).join(' AND ')}
       ORDER BY w.sort_name, w.id LIMIT ${FOUND_AT_MOST}`,
      words.map((word) => `%${word}%`),
    ),
  );
  return rows;
}

/** The worker a request is noted for; null when there is none. */
export async function findWorkerOfService(actor: StaffActor, id: string): Promise<FoundWorker | null> {
  if (!isId(id)) return null;
  const { rows } = await sqlInScope(actor.scope, (sql) =>
    sql.query<FoundWorker>(
      `SELECT ${COLUMNS} FROM worker w JOIN adherent a ON a.id = w.adherent_id WHERE w.id = $1 AND w.archived_at IS NULL`,
      [id],
    ),
  );
  return rows[0] ?? null;
}

/** Notes a request that came by telephone or letter. Null: no such worker. A double click notes it once. */
export async function noteRequest(
  actor: StaffActor,
  workerId: string,
  { id, what, caller, phone, returnOn, message }: PhoneEntry,
): Promise<RecordedVisit | null> {
  if (!isId(workerId)) return null;
  return inScope(actor.scope, async (tx) => {
    const worker = await tx.worker.findFirst({
      where: { id: workerId, archivedAt: null },
      select: { adherentId: true },
    });
    if (!worker) return null;
    return createVisit(tx, actor, {
      ...PHONE_REQUESTS[what],
      id,
      adherentId: worker.adherentId,
      workerId,
      act: 'VISITE',
      facts: returnOn ? { returnOn } : {},
      message,
      requester: { name: caller, phone: phone || null },
    });
  });
}
