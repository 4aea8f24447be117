import { addYears, ageOn, type Day } from '../shared/day';
import { parseSiret, sirenOf } from '../shared/identifiers';
import type { DeclarationStep, Dossier } from './dossier';
import { presenceOf } from './presence';
import { counterpartOf } from './attestation';
import { thesaurusOn } from './thesaurus';
import {
  exposuresOf,
  isMotiveComplete,
  missingOf,
  type ExposureFacts,
  type Post,
  type Worker,
} from './worker';

/** Every check: how grave it is and the step where it is mended. */
export const CHECKS = {
  'etablissement-missing': ['blocking', 'entreprise'],
  'siret-wrong': ['blocking', 'entreprise'],
  'siret-other-company': ['blocking', 'entreprise'],
  'naf-missing': ['warning', 'entreprise'],
  'contact-missing': ['warning', 'entreprise'],
  'no-workers-unsaid': ['blocking', 'salaries'],
  'no-workers-contradicted': ['blocking', 'salaries'],
  'worker-without-birth-date': ['blocking', 'salaries'],
  'worker-without-start': ['blocking', 'salaries'],
  'worker-dates-impossible': ['blocking', 'salaries'],
  'worker-age-unusual': ['warning', 'salaries'],
  'worker-twice': ['warning', 'salaries'],
  'shared-worker-without-pcs': ['warning', 'salaries'],
  'effectif-changed-much': ['warning', 'salaries'],
  'worker-without-post': ['blocking', 'postes'],
  'worker-motive-missing': ['blocking', 'postes'],
  'post-motive-missing': ['blocking', 'postes'],
  'motive-review-due': ['warning', 'postes'],
  'exposure-no-longer-sir': ['warning', 'postes'],
  'scaffold-only-erecting': ['warning', 'postes'],
  'minor-on-sir-post': ['warning', 'postes'],
  'duerp-missing': ['warning', 'duerp'],
  'duerp-none': ['warning', 'duerp'],
  'duerp-in-future': ['blocking', 'duerp'],
  'duerp-old': ['warning', 'duerp'],
  'cse-missing': ['blocking', 'duerp'],
  'cse-in-future': ['blocking', 'duerp'],
  'cse-expected': ['warning', 'duerp'],
  'declarant-missing': ['blocking', 'duerp'],
} as const satisfies Record<string, readonly ['blocking' | 'warning', DeclarationStep]>;
export type CheckCode = keyof typeof CHECKS;

/** One thing to mend or to look at, with its place. `ids`: the workers, posts or etablissements concerned. */
export type Check = {
  code: CheckCode;
  level: 'blocking' | 'warning';
  step: DeclarationStep;
  subject: 'company' | 'etablissement' | 'worker' | 'post';
  ids: string[];
};

/** From 11 workers: yearly update of the DUERP (R.4121-2) and a CSE (L.2311-2). */
const ELEVEN = 11;
const MAJORITY = 18;
const USUAL_AGES = { from: 14, to: 80 };
const MUCH = 0.5;
const MUCH_HEADS = 5;

const found = (code: CheckCode, subject: Check['subject'], ids: string[] = []): Check => {
  const [level, step] = CHECKS[code];
  return { code, level, step, subject, ids };
};

const idsWhere = <T extends { id: string }>(rows: readonly T[], wrong: (row: T) => boolean) =>
  rows.filter(wrong).map((row) => row.id);

/**
 * All checks before submission, in the order of the steps; blocking ones stop it, warnings do not.
 * `previousEffectif`: that of the year before, null when there is none. `today` is the day in Paris.
 */
export function checkDossier(dossier: Dossier, previousEffectif: number | null, today: Day): Check[] {
  const listed = dossier.workers.filter((worker) => presenceOf(worker, dossier.referenceDate) !== 'left');
  const effectif = listed.filter((worker) => presenceOf(worker, dossier.referenceDate) === 'present').length;
  return [
    ...companyChecks(dossier),
    ...effectifChecks(dossier, effectif, previousEffectif),
    ...workerChecks(listed, today),
    ...exposureChecks(dossier, listed, today),
    ...statementChecks(dossier, effectif, today),
  ];
}

/** Number of checks that stop the submission. */
export const blockingCount = (checks: readonly Check[]): number =>
  checks.filter((check) => check.level === 'blocking').length;

function companyChecks({ company, etablissements }: Dossier): Check[] {
  const checks: Check[] = [];
  const add = (code: CheckCode, ids: string[]) =>
    ids.length > 0 && checks.push(found(code, 'etablissement', ids));
  if (etablissements.length === 0) checks.push(found('etablissement-missing', 'company'));
  add(
    'siret-wrong',
    idsWhere(etablissements, ({ siret }) => parseSiret(siret) === null),
  );
  add(
    'siret-other-company',
    idsWhere(etablissements, ({ siret }) => parseSiret(siret) !== null && sirenOf(siret) !== company.siren),
  );
  if (company.nafCode === null) checks.push(found('naf-missing', 'company'));
  if (!company.contactEmail) checks.push(found('contact-missing', 'company'));
  return checks;
}

function effectifChecks({ statements }: Dossier, effectif: number, previous: number | null): Check[] {
  const checks: Check[] = [];
  if (effectif === 0 && !statements.noWorkers) checks.push(found('no-workers-unsaid', 'company'));
  if (effectif > 0 && statements.noWorkers) checks.push(found('no-workers-contradicted', 'company'));
  const gap = Math.abs(effectif - (previous ?? effectif));
  if (previous !== null && gap >= MUCH_HEADS && gap > previous * MUCH)
    checks.push(found('effectif-changed-much', 'company'));
  return checks;
}

const datesImpossible = ({ birthDate, startOn, leftOn }: Worker, today: Day): boolean =>
  (birthDate !== null && (birthDate > today || (startOn !== null && birthDate >= startOn))) ||
  (startOn !== null && leftOn !== null && leftOn < startOn);

function ageUnusual({ birthDate, startOn }: Worker, today: Day): boolean {
  if (birthDate === null) return false;
  return ageOn(birthDate, startOn ?? today) < USUAL_AGES.from || ageOn(birthDate, today) > USUAL_AGES.to;
}

function twice(workers: readonly Worker[]): string[] {
  const seen = new Map<string, string[]>();
  for (const worker of workers) {
    if (worker.birthDate === null) continue;
    const key = `${worker.familyName}|${worker.firstName}|${worker.birthDate}`.toLocaleLowerCase('fr');
    seen.set(key, [...(seen.get(key) ?? []), worker.id]);
  }
  return [...seen.values()].filter((ids) => ids.length > 1).flat();
}

function workerChecks(workers: readonly Worker[], today: Day): Check[] {
  const missing = new Map(workers.map((worker) => [worker.id, missingOf(worker, today)]));
  const lacking = (field: 'post' | 'birthDate' | 'startOn' | 'motive') =>
    idsWhere(workers, ({ id }) => missing.get(id)?.includes(field) ?? false);
  const lists: [CheckCode, string[]][] = [
    ['worker-without-birth-date', lacking('birthDate')],
    ['worker-without-start', lacking('startOn')],
    ['worker-dates-impossible', idsWhere(workers, (worker) => datesImpossible(worker, today))],
    [
      'worker-age-unusual',
      idsWhere(workers, (worker) => !datesImpossible(worker, today) && ageUnusual(worker, today)),
    ],
    ['worker-twice', twice(workers)],
    ['shared-worker-without-pcs', idsWhere(workers, ({ employersCount, pcs }) => employersCount > 1 && !pcs)],
    ['worker-without-post', lacking('post')],
    ['worker-motive-missing', lacking('motive')],
  ];
  return lists.filter(([, ids]) => ids.length > 0).map(([code, ids]) => found(code, 'worker', ids));
}

const reviewDue = (facts: ExposureFacts | null, today: Day): boolean => {
  const opinion = facts?.['SIR-EMPLOYEUR']?.doctorOpinionOn;
  return Boolean(opinion && addYears(opinion, 1) <= today);
};

function exposureChecks({ posts, referenceDate }: Dossier, workers: readonly Worker[], today: Day): Check[] {
  const edition = thesaurusOn(referenceDate);
  const byId = new Map(posts.map((post) => [post.id, post]));
  const used = new Set(workers.map((worker) => worker.postId));
  const usedPosts = posts.filter((post) => used.has(post.id));
  const noLonger = ({ exposures }: Pick<Post, 'exposures'>) =>
    exposures.some((code) => code.startsWith('SIR-') && !edition.has(code) && counterpartOf(code) !== null);
  const byEmployer = (row: Pick<Post, 'exposures'>) => row.exposures.includes('SIR-EMPLOYEUR');
  const scaffold = (row: Pick<Post, 'exposures'>) => row.exposures.includes('SIR-ECHAFAUDAGE');
  const minorOnSir = (worker: Worker) => {
    if (worker.birthDate === null || ageOn(worker.birthDate, referenceDate) >= MAJORITY) return false;
    const codes = exposuresOf(worker, byId.get(worker.postId ?? '') ?? null);
    return !codes.includes('SIR-JEUNES') && codes.some((code) => edition.get(code)?.kind === 'SIR');
  };
  const due = (row: Post | Worker) => byEmployer(row) && reviewDue(row.exposureFacts, today);
  const lists: [CheckCode, 'post' | 'worker', string[]][] = [
    [
      'post-motive-missing',
      'post',
      idsWhere(usedPosts, (post) => byEmployer(post) && !isMotiveComplete(post.exposureFacts, today)),
    ],
    ['motive-review-due', 'post', idsWhere(usedPosts, due)],
    ['motive-review-due', 'worker', idsWhere(workers, due)],
    ['exposure-no-longer-sir', 'post', idsWhere(usedPosts, noLonger)],
    ['exposure-no-longer-sir', 'worker', idsWhere(workers, noLonger)],
    ['scaffold-only-erecting', 'post', idsWhere(usedPosts, scaffold)],
    ['scaffold-only-erecting', 'worker', idsWhere(workers, scaffold)],
    ['minor-on-sir-post', 'worker', idsWhere(workers, minorOnSir)],
  ];
  return lists.filter(([, , ids]) => ids.length > 0).map(([code, subject, ids]) => found(code, subject, ids));
}

function statementChecks({ statements }: Dossier, effectif: number, today: Day): Check[] {
  const { duerpOn, noDuerp, cseOpinionOn, noCse, declarantName, declarantRole } = statements;
  const codes: [CheckCode, boolean][] = [
    ['duerp-missing', duerpOn === null && !noDuerp && effectif > 0],
    ['duerp-none', noDuerp && effectif > 0],
    ['duerp-in-future', duerpOn !== null && duerpOn > today],
    ['duerp-old', duerpOn !== null && effectif >= ELEVEN && addYears(duerpOn, 1) < today],
    ['cse-missing', cseOpinionOn === null && !noCse && effectif > 0],
    ['cse-in-future', cseOpinionOn !== null && cseOpinionOn > today],
    ['cse-expected', noCse && effectif >= ELEVEN],
    ['declarant-missing', !declarantName?.trim() || !declarantRole?.trim()],
  ];
  return codes.filter(([, wrong]) => wrong).map(([code]) => found(code, 'company'));
}
