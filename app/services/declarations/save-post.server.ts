import type { Category } from '~/domain/declarations/category';
import type { PostEntry } from '~/domain/declarations/post-entry';
import type { Post } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { searchText } from '~/domain/shared/search-text';
import { inScope, Prisma, type Tx } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { postOf } from './load-dossier.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { keepUndo } from './undo-change.server';
import { isUuid, oneAtATime } from './worker-record.server';

export type PostRecord = Post & { version: number; archived: boolean };

/** How many workers a change moves from one category to another. */
export type Move = { from: Category; to: Category; count: number };

export type SavedPost = { id: string; moves: Move[]; undo: string | null };
export type PostRefusal =
  { code: 'SAME_NAME'; id: string } | { code: 'CHANGED_MEANWHILE'; current: PostRecord };

/** One post of a company, or null: also when the post is another company's. */
export async function findPost(tx: Tx, adherentId: string, id: string): Promise<PostRecord | null> {
  if (!isUuid(id)) return null;
  const row = await tx.post.findFirst({ where: { id, adherentId } });
  return row && { ...postOf(row), version: row.version, archived: row.archivedAt !== null };
}

/** Adds a post. `id` is the form's own: the same form sent twice makes one post. */
export async function addPost(
  actor: CompanyActor,
  { id, entry }: { id: string; entry: PostEntry },
): Promise<Outcome<SavedPost, PostRefusal>> {
  if (!isUuid(id)) throw new TypeError('the form of a post carries an id');
  const { adherentId } = actor;
  return inScope(actor.scope, async (tx) => {
    if (await findPost(tx, adherentId, id)) return ok({ id, moves: [], undo: null });
    const same = await sameName(tx, adherentId, entry.name, id);
    if (same) return refused({ code: 'SAME_NAME', id: same });
    const made = await tx.post.createMany({
      data: [{ id, adherentId, ...columnsOf(entry) }],
      skipDuplicates: true,
    });
    if (made.count > 0)
      await audit(tx, actor, {
        action: 'post.add',
        subject: { kind: 'post', id },
        facts: { exposures: entry.exposures },
      });
    return ok({ id, moves: [], undo: null });
  });
}

/**
 * Writes a post, if nobody wrote since the form was shown, and computes the categories of its workers in the same
 * transaction. Null: no such post in this company. `undo` puts the exposures back.
 */
export async function editPost(
  actor: CompanyActor,
  { id, version, entry, today }: { id: string; version: number; entry: PostEntry; today: Day },
): Promise<Outcome<SavedPost, PostRefusal> | null> {
  const { adherentId } = actor;
  return inScope(actor.scope, async (tx) => {
    const before = await findPost(tx, adherentId, id);
    if (!before) return null;
    if (before.version !== version) return refused({ code: 'CHANGED_MEANWHILE', current: before });
    const same = await sameName(tx, adherentId, entry.name, id);
    if (same) return refused({ code: 'SAME_NAME', id: same });
    const written = await tx.post.updateMany({
      where: { id, version },
      data: { ...columnsOf(entry), version: { increment: 1 } },
    });
    if (written.count === 0) {
      const current = await findPost(tx, adherentId, id);
      return current && refused({ code: 'CHANGED_MEANWHILE', current });
    }
    const moves = await movesOf(tx, id, async () => {
      await recomputeCategories(tx, { postId: id }, await currentReferenceDate(tx, today));
    });
    await audit(tx, actor, {
      action: 'post.edit',
      subject: { kind: 'post', id },
      facts: { before: [...before.exposures], after: [...entry.exposures], moves },
    });
    const { exposures, exposureFacts } = before;
    const kept = { id, version, exposures: [...exposures], exposureFacts: exposureFacts as Prisma.InputJsonObject | null };
    return ok({ id, moves, undo: await keepUndo(tx, adherentId, 'post', kept) });
  }, { timeoutMs: 60_000 }); // prettier-ignore
}

/** Archives or restores a post. Null: no such post. Refused (number of workers) while someone present is in it. */
export async function archivePost(
  actor: CompanyActor,
  { id, archived }: { id: string; archived: boolean },
): Promise<Outcome<PostRecord, { code: 'OCCUPIED'; workers: number }> | null> {
  return inScope(actor.scope, async (tx) => {
    const post = await findPost(tx, actor.adherentId, id);
    if (!post) return null;
    const workers = archived ? await tx.worker.count({ where: { postId: id, archivedAt: null } }) : 0;
    if (workers > 0) return refused({ code: 'OCCUPIED', workers });
    if (post.archived !== archived) {
      await tx.post.updateMany({
        where: { id },
        data: { archivedAt: archived ? now() : null, version: { increment: 1 } },
      });
      await audit(tx, actor, {
        action: archived ? 'post.archive' : 'post.restore',
        subject: { kind: 'post', id },
      });
    }
    return ok(post);
  });
}

function columnsOf({ name, exposures, exposureFacts }: PostEntry) {
  return {
    name,
    exposures,
    exposureFacts: (exposureFacts as Prisma.InputJsonObject | null) ?? Prisma.DbNull,
  };
}

async function sameName(tx: Tx, adherentId: string, name: string, but: string): Promise<string | null> {
  await oneAtATime(tx, adherentId);
  const posts = await tx.post.findMany({
    where: { adherentId, archivedAt: null, NOT: { id: but } },
    select: { id: true, name: true },
  });
  return posts.find((post) => searchText(post.name) === searchText(name))?.id ?? null;
}

/** What a recomputation moves among the present workers of a post. */
async function movesOf(tx: Tx, postId: string, change: () => Promise<void>): Promise<Move[]> {
  const read = () =>
    tx.$queryRaw<{ id: string; category: Category }[]>`
      SELECT id::text, category::text FROM worker WHERE post_id = ${postId}::uuid AND archived_at IS NULL`;
  const before = new Map((await read()).map(({ id, category }) => [id, category]));
  await change();
  return countMoves(
    (await read()).map(({ id, category }) => ({ from: before.get(id) ?? category, to: category })),
  );
}

/** Workers by the way they move, the most frequent first; those who stay are left out. */
export function countMoves(workers: readonly Omit<Move, 'count'>[]): Move[] {
  const moves = new Map<string, Move>();
  for (const { from, to } of workers) {
    if (from === to) continue;
    const move = moves.get(from + to) ?? { from, to, count: 0 };
    moves.set(from + to, { ...move, count: move.count + 1 });
  }
  return [...moves.values()].sort((a, b) => b.count - a.count);
}
