import { categorize, type FollowUp } from '~/domain/declarations/category';
import { parseExposureCode, selectableOn, type ThesaurusEntry } from '~/domain/declarations/thesaurus';
import type { Post } from '~/domain/declarations/worker';
import { workerState } from '~/domain/declarations/worker-state';
import type { Day } from '~/domain/shared/day';
import { inScope, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { workerOf } from './load-dossier.server';
import { currentReferenceDate, followUpSettings } from './recompute-categories.server';
import { countMoves, findPost, type Move, type PostRecord } from './save-post.server';

/** What the form of a post shows beside its fields. */
export type PostFormFacts = {
  exposures: ThesaurusEntry[];
  referenceDate: Day;
  /** What the ticked exposures give to an adult with a permanent contract. */
  followUp: FollowUp;
  /** Present workers in the post, and those whose category the ticked exposures would change. */
  heirs: number;
  moves: Move[];
};

/** The page of a post (null: a new one) with what its exposures, or those ticked so far, give. Null: no such post. */
export async function showPostForm(
  actor: CompanyActor,
  { id, ticked, today }: { id: string | null; ticked?: readonly string[]; today: Day },
): Promise<{ post: PostRecord | null; facts: PostFormFacts; newId: string } | null> {
  return inScope(actor.scope, async (tx) => {
    const post = id === null ? null : await findPost(tx, actor.adherentId, id);
    if (id !== null && !post) return null;
    const referenceDate = await currentReferenceDate(tx, today);
    const settings = await followUpSettings(tx);
    const known = (ticked ?? post?.exposures ?? []).map(parseExposureCode).filter((code) => code !== null);
    const facts = {
      exposures: selectableOn(referenceDate).filter(({ sensitive }) => !sensitive),
      referenceDate,
      followUp: categorize({ exposures: known, referenceDate, settings }),
      ...(await heirsOf(tx, post && { ...post, exposures: known }, { referenceDate, today, settings })),
    };
    return { post, facts, newId: newId() };
  });
}

async function heirsOf(
  tx: Tx,
  post: Post | null,
  standpoint: Parameters<typeof workerState>[2],
): Promise<Pick<PostFormFacts, 'heirs' | 'moves'>> {
  if (!post) return { heirs: 0, moves: [] };
  const rows = await tx.worker.findMany({ where: { postId: post.id, archivedAt: null } });
  const moves = countMoves(
    rows.map((row) => ({ from: row.category, to: workerState(workerOf(row), post, standpoint).category })),
  );
  return { heirs: rows.length, moves };
}
