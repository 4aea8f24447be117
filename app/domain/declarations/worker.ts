import type { Day } from '../shared/day';
import { categorize, type FollowUp, type FollowUpSettings } from './category';
import { addPost } from './employer-post';
import type { ExposureCode } from './thesaurus';

export const CONTRACT_KINDS = [
  'cdi',
  'cdd',
  'interim',
  'apprentissage',
  'professionnalisation',
  'stage',
  'saisonnier',
  'mandat',
  'autre',
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** Why the employer adds a post to SIR: written motive, opinions of the doctor and of the CSE (R.4624-23, III). */
export type EmployerMotive = {
  motive: string;
  doctorOpinionOn: Day | null;
  cseOpinionOn: Day | null;
  noCse: boolean;
};
export type ExposureFacts = { 'SIR-EMPLOYEUR'?: EmployerMotive };

/** A kind of work in a company; its workers inherit its exposures. */
export type Post = {
  id: string;
  name: string;
  exposures: readonly ExposureCode[];
  exposureFacts: ExposureFacts | null;
};

export type ProtectedSituation = Extract<ExposureCode, 'SIA-RQTH' | 'SIA-INVALIDITE'>;

/** A worker as the company declares it: identity, contract, post, exposures. Nothing of health but what the worker agreed to. */
export type Worker = {
  id: string;
  etablissementId: string | null;
  postId: string | null;
  familyName: string;
  usedName: string | null;
  firstName: string;
  birthDate: Day | null;
  matricule: string | null;
  jobTitle: string | null;
  pcs: string | null;
  contractKind: ContractKind;
  startOn: Day | null;
  plannedEndOn: Day | null;
  /** Last day of the contract, null while it runs. */
  leftOn: Day | null;
  contractSuspended: boolean;
  /** Beyond those of the post. */
  exposures: readonly ExposureCode[];
  exposureFacts: ExposureFacts | null;
  protectedSituations: readonly ProtectedSituation[];
  /** Day of the worker's agreement to the protected situations being declared. */
  agreementOn: Day | null;
  /** Simultaneous employers, this one included (D.4624-59). */
  employersCount: number;
  isPrincipalEmployer: boolean;
};

/** Those of the post, then the worker's own, each once. */
export function exposuresOf(worker: Pick<Worker, 'exposures'>, post: Post | null): ExposureCode[] {
  return [...new Set([...(post?.exposures ?? []), ...worker.exposures])];
}

/** What of a worker decides the follow-up. */
export type FollowedWorker = Pick<
  Worker,
  'birthDate' | 'startOn' | 'contractKind' | 'exposures' | 'protectedSituations' | 'agreementOn'
>;

/** Category, reasons, first act, attestations of a worker by the rules of a day of reference. */
export function followUpOf(
  worker: FollowedWorker,
  post: Post | null,
  referenceDate: Day,
  settings?: FollowUpSettings,
): FollowUp {
  return categorize({
    exposures: [...exposuresOf(worker, post), ...worker.protectedSituations],
    referenceDate,
    birthDate: worker.birthDate,
    hiredOn: worker.startOn,
    isApprentice: worker.contractKind === 'apprentissage',
    workerAgreed: worker.agreementOn !== null,
    ...(settings && { settings }),
  });
}

export const MISSING_FIELDS = ['post', 'birthDate', 'startOn', 'motive'] as const;
export type MissingField = (typeof MISSING_FIELDS)[number];

/** Whether a SIR-EMPLOYEUR has its written motive, the doctor's opinion, and the CSE's opinion or "no CSE". */
export function isMotiveComplete(facts: ExposureFacts | null, today: Day): boolean {
  const stated = facts?.['SIR-EMPLOYEUR'];
  if (!stated) return false;
  const cse = stated.noCse ? 'none' : { consultedOn: stated.cseOpinionOn };
  return addPost({ motive: stated.motive, doctorOpinionOn: stated.doctorOpinionOn, cse }, today).ok;
}

/** What a worker lacks before a declaration can be submitted. A motive missing on the post is the post's, not the worker's. */
export function missingOf(worker: Worker, today: Day): MissingField[] {
  const missing: MissingField[] = [];
  if (worker.postId === null) missing.push('post');
  if (worker.birthDate === null) missing.push('birthDate');
  if (worker.startOn === null) missing.push('startOn');
  if (worker.exposures.includes('SIR-EMPLOYEUR') && !isMotiveComplete(worker.exposureFacts, today))
    missing.push('motive');
  return missing;
}
