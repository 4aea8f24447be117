import { compareDays, type Day } from '../../shared/day';
import { birthDatesAreClose, type ExistingWorker, type PostOfList } from './existing';
import { isSameSpelling, looseKey } from './names';
import { changesOf, matriculeKey, type WorkerChange } from './changes';
import type { WorkerDraft } from './targets';

export const DOUBTS = [
  'twice-in-file',
  'matricule-twice-in-file',
  'matricule-other-person',
  'matricule-differs',
  'spelling',
  'used-name',
  'birth-date-missing',
  'birth-date-close',
  'has-left',
] as const;
/** Why a line may be the worker `workerId`, or the person of an earlier `line`. */
export type Doubt = { code: (typeof DOUBTS)[number]; workerId?: string; line?: number };

/** What a good line means for the list. `changed` and a doubtful line settled as "same" carry their changes. */
export type Matched =
  | { kind: 'new' }
  | { kind: 'gone' }
  | { kind: 'unchanged'; workerId: string }
  | { kind: 'changed'; workerId: string; changes: WorkerChange[] }
  | { kind: 'doubtful'; workerId: string | null; doubt: Doubt; changes: WorkerChange[] };

export type Matcher = {
  /** Compares a good line with the list. Lines must come in the order of the file. */
  line: (number: number, draft: WorkerDraft) => Matched;
  /** Tells of a wrong line, so that the worker it names is not taken for someone who left. */
  mention: (draft: Partial<WorkerDraft>) => void;
  /** Workers of the list that no line named, still in contract: proposed as left when the file is complete. */
  left: () => ExistingWorker[];
};

type Named = { worker: ExistingWorker; via: 'family' | 'used' };

const nameKey = (family: string, first: string) => `${looseKey(family)}|${looseKey(first)}`;

/** Workers of one name: found by birth date at once, so that a list of namesakes costs no more than another. */
type Namesakes = { all: Named[]; byBirth: Map<Day, Named>; undated: Named | null };

// Beyond, a mistyped birth date is not looked for: it would be a list made to slow the import down.
const MOST_COMPARED = 100;

function indexNames(workers: readonly ExistingWorker[]): Map<string, Namesakes> {
  const index = new Map<string, Namesakes>();
  const add = (key: string, named: Named) => {
    let held = index.get(key);
    if (!held) index.set(key, (held = { all: [], byBirth: new Map(), undated: null }));
    held.all.push(named);
    const { birthDate } = named.worker;
    if (birthDate === null) held.undated ??= named;
    else if (named.via === 'family' && held.byBirth.get(birthDate)?.via !== 'family')
      held.byBirth.set(birthDate, named);
    else if (!held.byBirth.has(birthDate)) held.byBirth.set(birthDate, named);
  };
  for (const worker of workers) {
    const family = nameKey(worker.familyName, worker.firstName);
    add(family, { worker, via: 'family' });
    if (!worker.usedName) continue;
    const used = nameKey(worker.usedName, worker.firstName);
    if (used !== family) add(used, { worker, via: 'used' });
  }
  return index;
}

const returned = (code: Doubt['code'], worker: ExistingWorker): WorkerChange[] =>
  code === 'has-left' ? [{ field: 'leftOn', before: worker.leftOn, after: null }] : [];

const isNamed = (worker: ExistingWorker, key: string): boolean =>
  nameKey(worker.familyName, worker.firstName) === key ||
  (worker.usedName !== null && nameKey(worker.usedName, worker.firstName) === key);

const spelledAlike = (worker: ExistingWorker, draft: WorkerDraft) =>
  isSameSpelling(worker.familyName, draft.familyName) && isSameSpelling(worker.firstName, draft.firstName);

/** The likeliest worker of the same name, and the doubt when it is not certain. */
function byIdentity(
  namesakes: Namesakes | undefined,
  draft: WorkerDraft,
): { worker: ExistingWorker; doubt?: Doubt['code'] } | null {
  if (!namesakes) return null;
  const exact = draft.birthDate && namesakes.byBirth.get(draft.birthDate);
  if (exact) {
    const { worker, via } = exact;
    if (via === 'used') return { worker, doubt: 'used-name' };
    const differs =
      worker.matricule && draft.matricule && matriculeKey(worker.matricule) !== matriculeKey(draft.matricule);
    if (differs) return { worker, doubt: 'matricule-differs' };
    return spelledAlike(worker, draft) ? { worker } : { worker, doubt: 'spelling' };
  }
  const undated = draft.birthDate ? namesakes.undated : namesakes.all[0];
  if (undated) return { worker: undated.worker, doubt: 'birth-date-missing' };
  const close = namesakes.all
    .slice(0, MOST_COMPARED)
    .find(({ worker }) => birthDatesAreClose(worker.birthDate, draft.birthDate ?? null));
  return close ? { worker: close.worker, doubt: 'birth-date-close' } : null;
}

/**
 * Compares a file with the list of a company, line by line. Identity: the matricule with the same name, else family
 * and first name with the birth date; anything less is doubtful and left to the person. Linear in lines and workers.
 */
export function matchList(
  existing: readonly ExistingWorker[],
  posts: readonly PostOfList[],
  referenceDate: Day,
): Matcher {
  const names = indexNames(existing);
  const matricules = new Map<string, ExistingWorker>();
  for (const worker of existing) if (worker.matricule) matricules.set(matriculeKey(worker.matricule), worker);
  const change = changesOf(posts);
  const named = new Set<string>();
  const mentioned = new Set<string>();
  const linesOfWorkers = new Map<string, number>();
  const linesOfPeople = new Map<string, number>();
  const linesOfMatricules = new Map<string, number>();

  // Any namesake may be the person meant: none of them is proposed as left.
  const mention = ({ familyName, firstName, matricule }: Partial<WorkerDraft>) => {
    const owner = matricule && matricules.get(matriculeKey(matricule));
    if (owner) named.add(owner.id);
    if (!familyName || !firstName) return;
    const key = nameKey(familyName, firstName);
    if (mentioned.has(key)) return;
    mentioned.add(key);
    for (const { worker } of names.get(key)?.all ?? []) named.add(worker.id);
  };

  const doubtful = (
    code: Doubt['code'],
    worker: ExistingWorker | null,
    draft: WorkerDraft,
    line?: number,
  ): Matched => {
    if (worker) named.add(worker.id);
    mention(draft);
    const doubt: Doubt = {
      code,
      ...(worker && { workerId: worker.id }),
      ...(line !== undefined && { line }),
    };
    return {
      kind: 'doubtful',
      workerId: worker?.id ?? null,
      doubt,
      changes: worker ? [...returned(code, worker), ...change(worker, draft)] : [],
    };
  };

  const line = (number: number, draft: WorkerDraft): Matched => {
    const key = nameKey(draft.familyName, draft.firstName);
    const matricule = draft.matricule ? matriculeKey(draft.matricule) : null;
    const person = `${key}|${draft.birthDate ?? `#${matricule ?? ''}`}`;
    const earlier = linesOfPeople.get(person);
    const earlierMatricule = matricule === null ? undefined : linesOfMatricules.get(matricule);
    if (earlier === undefined) linesOfPeople.set(person, number);
    if (matricule !== null && earlierMatricule === undefined) linesOfMatricules.set(matricule, number);

    const owner = matricule === null ? undefined : matricules.get(matricule);
    const ownerIsNamed = owner !== undefined && isNamed(owner, key);
    const found = ownerIsNamed ? { worker: owner } : byIdentity(names.get(key), draft);

    if (!ownerIsNamed && earlier !== undefined)
      return doubtful('twice-in-file', found?.worker ?? null, draft, earlier);
    if (!ownerIsNamed && earlierMatricule !== undefined)
      return doubtful('matricule-twice-in-file', found?.worker ?? null, draft, earlierMatricule);
    if (owner && !ownerIsNamed) return doubtful('matricule-other-person', owner, draft);
    if (!found)
      return draft.leftOn && compareDays(draft.leftOn, referenceDate) < 0
        ? { kind: 'gone' }
        : { kind: 'new' };
    if (found.doubt) return doubtful(found.doubt, found.worker, draft);

    const { worker } = found;
    // Someone back after a departure, or a namesake: the file alone cannot tell.
    if (worker.leftOn !== null && !draft.leftOn) return doubtful('has-left', worker, draft);
    const line = linesOfWorkers.get(worker.id);
    if (line !== undefined) return doubtful('twice-in-file', worker, draft, line);
    linesOfWorkers.set(worker.id, number);
    named.add(worker.id);
    const changes = change(worker, draft);
    return changes.length > 0
      ? { kind: 'changed', workerId: worker.id, changes }
      : { kind: 'unchanged', workerId: worker.id };
  };

  return {
    line,
    mention,
    left: () => existing.filter((worker) => worker.leftOn === null && !named.has(worker.id)),
  };
}
