import type { Day } from '../../shared/day';
import type { ExposureCode } from '../thesaurus';
import type { ContractKind } from '../worker';

/** A worker of the list as far as an import compares it. */
export type ExistingWorker = {
  id: string;
  familyName: string;
  usedName: string | null;
  firstName: string;
  birthDate: Day | null;
  matricule: string | null;
  email: string | null;
  phone: string | null;
  etablissementId: string | null;
  postId: string | null;
  jobTitle: string | null;
  pcs: string | null;
  contractKind: ContractKind;
  startOn: Day | null;
  plannedEndOn: Day | null;
  leftOn: Day | null;
  /** Beyond those of the post. */
  exposures: readonly ExposureCode[];
  employersCount: number;
  isPrincipalEmployer: boolean;
};

export type PostOfList = { id: string; name: string; exposures: readonly ExposureCode[] };

const DIGITS_OF_YEAR = 4;

/** Two different birth dates that look like one mistyped: day and month exchanged, or one digit wrong. */
export function birthDatesAreClose(a: Day | null, b: Day | null): boolean {
  if (!a || !b) return false;
  const sameYear = a.slice(0, DIGITS_OF_YEAR) === b.slice(0, DIGITS_OF_YEAR);
  if (sameYear && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)) return true;
  let wrong = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) wrong += 1;
  return wrong === 1;
}
