import { addMonths, type Day, diffDays } from '../shared/day';
import type { Act, Mode, Profession, VisitKind } from './kinds';

/** Months before its legal date from which a follow-up visit may be held on a colleague's slot. */
export const REPLACEMENT_EARLY_MONTHS = 6;

/** Acts that only a doctor holds: an examen médical d'aptitude, its yearly avis, an attestation (R.4624-24, R.4323-56). */
const DOCTOR_ONLY: ReadonlySet<Act> = new Set<Act>(['EMA', 'AVIS', 'ATTESTATION']);

/** The time that is being given away, and who holds it. */
export interface GivenSlot {
  profession: Profession;
  /** Kinds of visit the session takes; empty: all that the profession may hold. */
  kinds: readonly VisitKind[];
  on: Day;
  mode: Mode;
}

/** A request that waits for a place. */
export interface WaitingVisit {
  visitId: string;
  kind: VisitKind;
  act: Act;
  /** Whose queue it is in: what was referred to the doctor stays his. */
  queue: Profession;
  fromOn: Day | null;
  dueOn: Day | null;
  /** The worker agreed to be seen at a distance (L.4624-1). */
  remoteAgreed: boolean;
}

/** A colleague as the choice looks at him. */
export interface Colleague {
  workerId: string;
  /** In sorting order when two are equally late. */
  sortName: string;
  /** At work on the day of the slot: contract running, not suspended. */
  present: boolean;
  /** Has an appointment to come already. */
  convoked: boolean;
  waiting: readonly WaitingVisit[];
  /** What his follow-up asks for next, when nothing waits for it. `known`: his past visits are, so that he is surely due. */
  due: { act: Act; on: Day; known: boolean } | null;
}

/** A colleague for whom the slot makes sense, and the visit he would have. */
export interface Replacement {
  workerId: string;
  /** His waiting request; null: a visit is made for him at its legal date. */
  visitId: string | null;
  kind: VisitKind;
  act: Act;
  dueOn: Day | null;
  /** Days by which the slot is after the legal date; 0 or less: in time. Null: no legal date. */
  daysLate: number | null;
  /** False: nobody ever told of his visits, he may have been seen elsewhere. */
  known: boolean;
}

/** Whether someone of this profession may hold such a visit. A nurse: what is in the nurses' queue, never an aptitude. */
export const mayHold = (profession: Profession, { act, queue }: { act: Act; queue: Profession }): boolean =>
  profession === 'medecin' || (queue === 'infirmier' && !DOCTOR_ONLY.has(act));

/** The kind of visit by which an act that is due is held. */
export function kindOfDue(act: Act): VisitKind {
  switch (act) {
    case 'VIPI':
      return 'embauche';
    case 'VI':
      return 'intermediaire';
    case 'VISITE':
      return 'mi-carriere';
    case 'ATTESTATION':
      return 'attestation';
    default:
      return 'periodique';
  }
}

/** Whether a visit fits a slot: its professional may hold it, the session takes its kind, its time has come, the worker agreed to a distance. */
const fitsSlot = (
  slot: GivenSlot,
  visit: Pick<WaitingVisit, 'kind' | 'act' | 'queue' | 'fromOn' | 'remoteAgreed'>,
): boolean =>
  mayHold(slot.profession, visit) &&
  (slot.mode === 'sur-place' || visit.remoteAgreed) &&
  (slot.kinds.length === 0 || slot.kinds.includes(visit.kind)) &&
  (visit.fromOn === null || visit.fromOn <= slot.on);

/** What a colleague would have on this slot, or null when it makes no sense for him. */
export function replacementBy(slot: GivenSlot, colleague: Colleague): Replacement | null {
  if (!colleague.present || colleague.convoked) return null;
  const { workerId, waiting, due } = colleague;
  const late = (dueOn: Day | null) => (dueOn ? diffDays(dueOn, slot.on) : null);
  const [asked] = waiting.filter((visit) => fitsSlot(slot, visit)).sort((a, b) => byDay(a.dueOn, b.dueOn));
  if (asked) {
    const { visitId, kind, act, dueOn } = asked;
    return { workerId, visitId, kind, act, dueOn, daysLate: late(dueOn), known: true };
  }
  if (!due || due.on > addMonths(slot.on, REPLACEMENT_EARLY_MONTHS)) return null;
  const kind = kindOfDue(due.act);
  // Somebody who waits for this very kind with the other profession keeps his place there.
  if (waiting.some((visit) => visit.kind === kind)) return null;
  const queue: Profession = DOCTOR_ONLY.has(due.act) ? 'medecin' : 'infirmier';
  if (!fitsSlot(slot, { kind, act: due.act, queue, fromOn: null, remoteAgreed: false })) return null;
  return {
    workerId,
    visitId: null,
    kind,
    act: due.act,
    dueOn: due.on,
    daysLate: late(due.on),
    known: due.known,
  };
}

const byDay = (a: Day | null, b: Day | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** The colleagues for whom the slot makes sense, the most late first; then without a legal date, then of unknown past. */
export function replacementsFor(slot: GivenSlot, colleagues: readonly Colleague[]): Replacement[] {
  const names = new Map(colleagues.map(({ workerId, sortName }) => [workerId, sortName]));
  const name = ({ workerId }: Replacement) => names.get(workerId) ?? '';
  return colleagues
    .flatMap((colleague) => replacementBy(slot, colleague) ?? [])
    .sort(
      (a, b) => Number(b.known) - Number(a.known) || byDay(a.dueOn, b.dueOn) || (name(a) < name(b) ? -1 : 1),
    );
}
