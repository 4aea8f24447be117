import type { ExposureCode } from '../thesaurus';
import type { ExistingWorker, PostOfList } from './existing';
import { isSameSpelling, looseKey } from './names';
import type { WorkerDraft } from './targets';

const PLAIN_FIELDS = [
  'usedName',
  'birthDate',
  'matricule',
  'email',
  'phone',
  'etablissementId',
  'jobTitle',
  'pcs',
  'contractKind',
  'startOn',
  'plannedEndOn',
  'leftOn',
  'employersCount',
  'isPrincipalEmployer',
] as const;

export type ChangedField = 'familyName' | 'firstName' | (typeof PLAIN_FIELDS)[number] | 'post' | 'exposures';

/** One field of a worker before and after; `post` by its name, `exposures` those of the worker beyond the post. */
export type WorkerChange = { field: ChangedField; before: unknown; after: unknown };

/** Key under which two post names are one. */
export const postKey = (name: string): string => looseKey(name);

/** The post of a list with that name, whatever its case and accents. */
export function postFinder(posts: readonly PostOfList[]): (name: string) => PostOfList | null {
  const byKey = new Map(posts.map((post) => [postKey(post.name), post]));
  return (name) => byKey.get(postKey(name)) ?? null;
}

/**
 * The worker's own exposures after a line: the listed ones when the file lists them, then yes and no of the yes/no
 * columns, less what the post already gives. A "no" does not take away what the post gives.
 */
export function ownExposures(
  held: readonly ExposureCode[],
  draft: Pick<WorkerDraft, 'exposures' | 'flags'>,
  post: Pick<PostOfList, 'exposures'> | null,
): ExposureCode[] {
  const codes = new Set(draft.exposures ?? held);
  for (const [code, said] of Object.entries(draft.flags ?? {}) as [ExposureCode, boolean][]) {
    if (said) codes.add(code);
    else codes.delete(code);
  }
  for (const code of post?.exposures ?? []) codes.delete(code);
  return [...codes].sort();
}

const sameCodes = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((code) => b.has(code));

/** Excel drops the zeros in front of a number. */
export const matriculeKey = (matricule: string): string => looseKey(matricule).replace(/^0+(?=.)/, '');

// What a payroll writes in another way is no change.
const KEYS: Partial<Record<ChangedField, (text: string) => string>> = {
  matricule: matriculeKey,
  email: (text) => text.toLowerCase(),
  phone: (text) => text.replace(/\D/g, '').replace(/^33(?=\d{9}$)/, '0'),
  pcs: (text) => text.toLowerCase(),
  usedName: looseKey,
  jobTitle: looseKey,
};

function isSame(field: ChangedField, before: unknown, after: unknown): boolean {
  const key = KEYS[field];
  return (
    before === after ||
    (key !== undefined && typeof before === 'string' && key(before) === key(String(after)))
  );
}

/** What a line changes in a worker, field by field; what the file does not say stays as it is. */
export function changesOf(
  posts: readonly PostOfList[],
): (worker: ExistingWorker, draft: WorkerDraft) => WorkerChange[] {
  const findPost = postFinder(posts);
  const byId = new Map(posts.map((post) => [post.id, post]));
  return (worker, draft) => {
    const changes: WorkerChange[] = [];
    for (const field of ['familyName', 'firstName'] as const)
      if (looseKey(worker[field]) !== looseKey(draft[field]) || !isSameSpelling(worker[field], draft[field]))
        changes.push({ field, before: worker[field], after: draft[field] });
    for (const field of PLAIN_FIELDS) {
      const before = field === 'usedName' ? (worker.usedName ?? worker.familyName) : worker[field];
      const after = draft[field];
      if (after !== undefined && !isSame(field, before, after))
        changes.push({ field, before: worker[field], after });
    }
    const before = worker.postId === null ? null : (byId.get(worker.postId) ?? null);
    const named = draft.postName === undefined ? before : findPost(draft.postName);
    if (draft.postName !== undefined && (named === null || named.id !== worker.postId))
      changes.push({ field: 'post', before: before?.name ?? null, after: named?.name ?? draft.postName });
    if (draft.exposures !== undefined || draft.flags !== undefined) {
      const own = ownExposures(worker.exposures, draft, named);
      const inherited = named?.exposures ?? [];
      if (!sameCodes(new Set([...own, ...inherited]), new Set([...worker.exposures, ...inherited])))
        changes.push({ field: 'exposures', before: [...worker.exposures], after: own });
    }
    return changes;
  };
}
