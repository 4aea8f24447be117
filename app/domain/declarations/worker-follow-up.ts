import { type Day, parseDay } from '../shared/day';
import { type Category, categorize, type FollowUp, type FollowUpSettings } from './category';
import { addPost, type EmployerPost } from './employer-post';
import { type ExposureCode, parseExposureCode, thesaurusOn } from './thesaurus';

/** What an employer wrote beside an exposure, as it is kept with a post or a worker. */
export type ExposureFacts = {
  'SIR-EMPLOYEUR'?: {
    motive?: string;
    doctorOpinionOn?: string | null;
    cseOpinionOn?: string | null;
    noCse?: boolean;
  };
};

/** The post of a worker, as far as it decides the follow-up. */
export type FollowedPost = { exposures: readonly string[]; exposureFacts: ExposureFacts | null };

/** A worker as kept by the portal, as far as it decides the follow-up. `post` null: none chosen yet. */
export type FollowedWorker = {
  birthDate: Day | null;
  startOn: Day | null;
  contractKind: string;
  exposures: readonly string[];
  exposureFacts: ExposureFacts | null;
  protectedSituations: readonly string[];
  agreementOn: Day | null;
  post: FollowedPost | null;
};

/** What must still be said of a worker before the declaration can be submitted. */
export const MISSING = ['post', 'birthDate', 'startOn', 'motive'] as const;
export type Missing = (typeof MISSING)[number];

/** What is written beside a worker: the category, the codes behind it save the protected ones, what is missing. */
export type WorkerState = { category: Category; categoryReasons: ExposureCode[]; missing: Missing[] };

/** Contract of an apprentice (R.6222-36); a contrat de professionnalisation is not one. */
export const APPRENTICE_CONTRACT = 'apprentissage';

/** Every exposure that counts for a worker: those of the post, his or her own, the situations he or she agreed to. */
export function exposuresOf(worker: FollowedWorker): ExposureCode[] {
  const codes = [...(worker.post?.exposures ?? []), ...worker.exposures, ...worker.protectedSituations];
  return [...new Set(codes)].map(parseExposureCode).filter((code) => code !== null);
}

/** The whole follow-up of a worker on a day, with reasons, first act, renewal, attestations and warnings. */
export function followUpOf(worker: FollowedWorker, on: Day, settings?: FollowUpSettings): FollowUp {
  return categorize({
    exposures: exposuresOf(worker),
    referenceDate: on,
    birthDate: worker.birthDate,
    hiredOn: worker.startOn,
    isApprentice: worker.contractKind === APPRENTICE_CONTRACT,
    workerAgreed: worker.agreementOn !== null,
    ...(settings && { settings }),
  });
}

/** What is kept beside a worker for the day of reference. RQTH and invalidity give the category and are not named. */
export function workerState(worker: FollowedWorker, on: Day, settings?: FollowUpSettings): WorkerState {
  const followUp = followUpOf(worker, on, settings);
  const edition = thesaurusOn(on);
  const codes = followUp.reasons.map(({ code }) => code);
  return {
    category: followUp.category,
    categoryReasons: codes.filter((code) => !edition.get(code)?.sensitive),
    missing: missingOf(worker, on),
  };
}

function missingOf(worker: FollowedWorker, on: Day): Missing[] {
  const missing: Missing[] = [];
  if (!worker.post) missing.push('post');
  if (!worker.birthDate) missing.push('birthDate');
  if (!worker.startOn) missing.push('startOn');
  if (lacksMotive(worker.post, on) || lacksMotive(worker, on)) missing.push('motive');
  return missing;
}

function lacksMotive(holder: FollowedPost | null, on: Day): boolean {
  if (!holder?.exposures.includes('SIR-EMPLOYEUR')) return false;
  const judged = addPost(employerPost(holder.exposureFacts), on);
  // An opinion given after the day of reference, while the campagne runs, is not a gap.
  return !judged.ok && judged.refusals.some(({ code }) => !code.endsWith('_IN_FUTURE'));
}

/** The statement behind SIR-EMPLOYEUR as kept in `exposureFacts`, in the words of R.4624-23, III. */
export function employerPost(kept: ExposureFacts | null): EmployerPost {
  const facts = kept?.['SIR-EMPLOYEUR'];
  return {
    motive: facts?.motive ?? '',
    doctorOpinionOn: parseDay(facts?.doctorOpinionOn ?? ''),
    cse: facts?.noCse ? 'none' : { consultedOn: parseDay(facts?.cseOpinionOn ?? '') },
  };
}
