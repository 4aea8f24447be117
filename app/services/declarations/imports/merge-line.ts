import { ownExposures } from '~/domain/declarations/import/changes';
import type { ExistingWorker } from '~/domain/declarations/import/existing';
import type { WorkerDraft } from '~/domain/declarations/import/targets';
import type { Worker } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import type { HeldPost } from './list-context.server';

/** A worker as an import compares him, with what no file says. */
export type FullWorker = ExistingWorker & Worker;

/** Someone the list does not have yet, before his line says anything. */
const NOBODY: FullWorker = {
  id: '',
  familyName: '',
  usedName: null,
  firstName: '',
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
  contractSuspended: false,
  exposureFacts: null,
  protectedSituations: [],
  agreementOn: null,
};

const SAID = [
  'familyName', 'usedName', 'firstName', 'birthDate', 'matricule', 'email', 'phone', 'etablissementId', 'jobTitle',
  'pcs', 'contractKind', 'startOn', 'plannedEndOn', 'leftOn', 'employersCount', 'isPrincipalEmployer',
] as const satisfies readonly (keyof WorkerDraft & keyof ExistingWorker)[]; // prettier-ignore

/**
 * A worker after a line of a file: what the line says replaces, what it does not say stays. `named` finds a post by
 * its name (made before if it was missing), `byId` the one the worker has. `returned`: the departure is taken back.
 */
export function mergeLine(
  id: string,
  held: FullWorker | null,
  draft: Partial<WorkerDraft>,
  posts: { named: (name: string) => HeldPost | null; byId: ReadonlyMap<string, HeldPost> },
  returned = false,
): { worker: FullWorker; post: HeldPost | null } {
  const worker = { ...(held ?? NOBODY), id };
  for (const field of SAID) if (draft[field] !== undefined) set(worker, field, draft[field]);
  // Lists say the family name twice when there is no other.
  if (!held?.usedName && worker.usedName === worker.familyName) worker.usedName = null;
  if (returned) worker.leftOn = null;
  const post =
    draft.postName === undefined
      ? (posts.byId.get(worker.postId ?? '') ?? null)
      : posts.named(draft.postName);
  if (draft.postName !== undefined) worker.postId = post?.id ?? null;
  if (draft.exposures !== undefined || draft.flags !== undefined)
    worker.exposures = ownExposures(worker.exposures, draft, post);
  return { worker, post };
}

function set<F extends (typeof SAID)[number]>(
  worker: FullWorker,
  field: F,
  value: FullWorker[F] | undefined,
) {
  if (value !== undefined) worker[field] = value;
}

/** A departure seen today → since when the worker is off the list: null while he is on it. */
export const archivedSince = (leftOn: Day | null, today: Day, now: Date): string | null =>
  leftOn !== null && leftOn <= today ? now.toISOString() : null;
