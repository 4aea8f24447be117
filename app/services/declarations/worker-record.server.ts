import type { Worker } from '~/domain/declarations/worker';
import type { WorkerEntry } from '~/domain/declarations/worker-entry';
import type { Day } from '~/domain/shared/day';
import { searchText, sortName } from '~/domain/shared/search-text';
import { fromDayOrNull, Prisma, toDayOrNull, type Tx } from '~/platform/db/index.server';
import { workerOf } from './load-dossier.server';

type Row = Awaited<ReturnType<Tx['worker']['findMany']>>[number];

/** A worker as kept, days as days. */
export type WorkerRecord = Worker &
  Pick<
    Row,
    'email' | 'phone' | 'leftRetired' | 'lastVisitService' | 'archivedAt' | 'version' | 'category'
  > & {
    lastVisitOn: Day | null;
  };

/** One worker of a company, or null: also when the worker is another company's. */
export async function findWorker(tx: Tx, adherentId: string, id: string): Promise<WorkerRecord | null> {
  if (!isUuid(id)) return null;
  const row = await tx.worker.findFirst({ where: { id, adherentId } });
  if (!row) return null;
  const { email, phone, leftRetired, lastVisitService, archivedAt, version, category } = row;
  return {
    ...workerOf(row),
    ...{ email, phone, leftRetired, lastVisitService, archivedAt, version, category },
    lastVisitOn: toDayOrNull(row.lastVisitOn),
  };
}

/** An id from an address: anything else is no row, not an error of PostgreSQL. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** Lets one transaction at a time add to the lists of a company: a name that is looked for is then not made twice. */
export async function oneAtATime(tx: Tx, adherentId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`lists:${adherentId}`}, 0))`;
}

/** What a form says of a worker → the columns it fills. `newPost` has become `postId` before. */
export function columnsOf({ newPost: _, exposureFacts, ...entry }: WorkerEntry) {
  return {
    ...entry,
    birthDate: fromDayOrNull(entry.birthDate),
    startOn: fromDayOrNull(entry.startOn),
    plannedEndOn: fromDayOrNull(entry.plannedEndOn),
    agreementOn: fromDayOrNull(entry.agreementOn),
    lastVisitOn: fromDayOrNull(entry.lastVisitOn),
    exposureFacts: (exposureFacts as Prisma.InputJsonObject | null) ?? Prisma.DbNull,
    sortName: sortName(entry),
  };
}

export type PlaceRefusal = { code: 'UNKNOWN_POST' } | { code: 'UNKNOWN_ETABLISSEMENT' };

/**
 * Checks that post and etablissement are the company's own and not archived, and makes the post typed in when the
 * company has none of that name. Gives the id of the post, or what is not known.
 */
export async function placeWorker(
  tx: Tx,
  adherentId: string,
  entry: Pick<WorkerEntry, 'postId' | 'newPost' | 'etablissementId'>,
): Promise<{ postId: string | null; refusals: PlaceRefusal[]; madePost: string | null }> {
  const refusals: PlaceRefusal[] = [];
  const { postId, newPost, etablissementId } = entry;
  if (etablissementId && !(await tx.etablissement.findFirst({ where: { id: etablissementId, adherentId } })))
    refusals.push({ code: 'UNKNOWN_ETABLISSEMENT' });
  if (!newPost) {
    if (postId && !(await tx.post.findFirst({ where: { id: postId, adherentId } })))
      refusals.push({ code: 'UNKNOWN_POST' });
    return { postId, refusals, madePost: null };
  }
  if (refusals.length > 0) return { postId, refusals, madePost: null };
  await oneAtATime(tx, adherentId);
  const posts = await tx.post.findMany({
    where: { adherentId, archivedAt: null },
    select: { id: true, name: true },
  });
  const known = posts.find(({ name }) => searchText(name) === searchText(newPost));
  if (known) return { postId: known.id, refusals, madePost: null };
  const { id } = await tx.post.create({ data: { adherentId, name: newPost } });
  return { postId: id, refusals, madePost: id };
}
