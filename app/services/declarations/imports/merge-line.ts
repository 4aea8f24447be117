import { ownExposures } from '~/domain/declarations/import/changes';
import type { ExistingWorker } from '~/domain/declarations/import/existing';
import type { WorkerDraft } from '~/domain/declarations/import/targets';
import type { Day } from '~/domain/shared/day';
import type { HeldPost } from './list-context.server';

/** Someone the list does not have yet, before his line says anything. */
const NOBODY: Omit<ExistingWorker, 'id' | 'familyName' | 'firstName'> = {
  usedName: null,
  birthDate: null,
  matricule: null,
  email: null,
  phone: null,
  etablissementId: null,
  postId: null,
  jobTitle: null,
  pcs: null,
  contractKind: 'cdi',
  startOn: null,
  plannedEndOn: null,
  leftOn: null,
  exposures: [],
  employersCount: 1,
  isPrincipalEmployer: true,
};

export type Merged = { worker: ExistingWorker; post: HeldPost | null };

/**
 * A worker after a line of a file: what the line says replaces, what it does not say stays. `postNamed` finds a post by
 * its name (made before if it was missing), `postById` the one the worker has. `returned`: the departure is taken back.
 */
export function mergeLine(
  id: string,
  held: ExistingWorker | null,
  draft: Partial<WorkerDraft>,
  posts: { named: (name: string) => HeldPost | null; byId: ReadonlyMap<string, HeldPost> },
  returned = false,
): Merged {
  const { postName, exposures, flags, ...said } = draft;
  const base = held ?? { ...NOBODY, id, familyName: '', firstName: '' };
  const worker: ExistingWorker = { ...base, ...said, id };
  // Lists say the family name twice when there is no other.
  if (!held?.usedName && said.usedName === worker.familyName) worker.usedName = null;
  if (returned) worker.leftOn = null;
  const post = postName === undefined ? (posts.byId.get(base.postId ?? '') ?? null) : posts.named(postName);
  if (postName !== undefined) worker.postId = post?.id ?? null;
  if (exposures !== undefined || flags !== undefined)
    worker.exposures = ownExposures(base.exposures, { exposures, flags }, post);
  return { worker, post };
}

/** A departure seen today → since when the worker is off the list: null while he is on it. */
export const archivedSince = (leftOn: Day | null, today: Day, now: Date): Date | null =>
  leftOn !== null && leftOn <= today ? now : null;
