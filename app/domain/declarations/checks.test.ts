import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { blockingCount, checkDossier, CHECKS, type CheckCode } from './checks';
import { exampleDossier, examplePost, exampleWorker } from './example-dossier';
import type { Dossier } from './dossier';
import type { Post, Worker } from './worker';

const today = day('2027-01-15');
const company = (change: Partial<Dossier['company']>) => ({
  company: { ...exampleDossier().company, ...change },
});
const statements = (change: Partial<Dossier['statements']>) => ({
  statements: { ...exampleDossier().statements, ...change },
});
const etablissement = (siret: string) => ({
  etablissements: [{ id: 'e-1', siret, name: 'Four', nafCode: null, nafNomenclature: 'NAF_REV2' as const }],
});
const worker = (change: Partial<Worker>) => ({ workers: [exampleWorker(change)] });
const post = (change: Partial<Post>) => ({ posts: [examplePost(change)] });
const eleven = Array.from({ length: 11 }, (_, index) =>
  exampleWorker({ id: `w-${index}`, familyName: `Nom ${index}` }),
);
const motive = {
  motive: 'Poste isolé au four, chaleur et charges répétées',
  doctorOpinionOn: day('2026-10-01'),
  cseOpinionOn: null,
  noCse: true,
};

const codesOf = (change: Partial<Dossier>, previous: number | null = null) =>
  checkDossier(exampleDossier(change), previous, today).map((check) => check.code);

describe('checkDossier', () => {
  it('finds nothing in a complete dossier', () => {
    expect(codesOf({})).toEqual([]);
  });

  const cases: [string, Partial<Dossier>, CheckCode[], number?][] = [
    ['no etablissement', { etablissements: [] }, ['etablissement-missing']],
    ['SIRET with a wrong key', etablissement('73282932000075'), ['siret-wrong']],
    ['SIRET of another company', etablissement('55208131766522'), ['siret-other-company']],
    ['no NAF', company({ nafCode: null }), ['naf-missing']],
    ['no contact', company({ contactEmail: '' }), ['contact-missing']],
    ['nobody, unsaid', { workers: [] }, ['no-workers-unsaid']],
    ['nobody, said', { workers: [], ...statements({ noWorkers: true, duerpOn: null, noCse: false }) }, []],
    ['everyone gone before', worker({ leftOn: day('2026-12-31') }), ['no-workers-unsaid']],
    ['somebody, against the statement', statements({ noWorkers: true }), ['no-workers-contradicted']],
    ['no birth date', worker({ birthDate: null }), ['worker-without-birth-date']],
    ['no start', worker({ startOn: null }), ['worker-without-start']],
    ['born after the start', worker({ birthDate: day('2019-09-02') }), ['worker-dates-impossible']],
    [
      'born tomorrow',
      worker({ birthDate: day('2027-01-16'), startOn: null }),
      ['worker-without-start', 'worker-dates-impossible'],
    ],
    [
      'left before starting',
      worker({ startOn: day('2027-01-10'), leftOn: day('2027-01-09') }),
      ['no-workers-unsaid', 'worker-dates-impossible'],
    ],
    ['13 at the start', worker({ birthDate: day('2005-09-03') }), ['worker-age-unusual']],
    ['14 at the start', worker({ birthDate: day('2005-09-02') }), []],
    ['81 today', worker({ birthDate: day('1946-01-15') }), ['worker-age-unusual']],
    ['80 today', worker({ birthDate: day('1946-01-16') }), []],
    [
      'the same person twice',
      { workers: [exampleWorker(), exampleWorker({ id: 'w-2', familyName: 'DUBOIS' })] },
      ['worker-twice'],
    ],
    ['shared, no PCS', worker({ employersCount: 2, pcs: null }), ['shared-worker-without-pcs']],
    ['eleven instead of five', { workers: eleven }, ['effectif-changed-much', 'cse-expected'], 5],
    ['eleven instead of ten', { workers: eleven }, ['cse-expected'], 10],
    ['four fewer', {}, [], 5],
    ['no post', worker({ postId: null }), ['worker-without-post']],
    ['motive missing on the worker', worker({ exposures: ['SIR-EMPLOYEUR'] }), ['worker-motive-missing']],
    ['motive missing on the post', post({ exposures: ['SIR-EMPLOYEUR'] }), ['post-motive-missing']],
    [
      'motive of an unused post',
      { posts: [examplePost(), examplePost({ id: 'p-2', exposures: ['SIR-EMPLOYEUR'] })] },
      [],
    ],
    [
      'complete motive',
      post({ exposures: ['SIR-EMPLOYEUR'], exposureFacts: { 'SIR-EMPLOYEUR': motive } }),
      [],
    ],
    [
      'motive a year old',
      post({
        exposures: ['SIR-EMPLOYEUR'],
        exposureFacts: { 'SIR-EMPLOYEUR': { ...motive, doctorOpinionOn: day('2026-01-15') } },
      }),
      ['motive-review-due'],
    ],
    ['CACES ticked as SIR', worker({ exposures: ['SIR-CONDUITE'] }), ['exposure-no-longer-sir']],
    ['habilitation on the post', post({ exposures: ['SIR-ELEC'] }), ['exposure-no-longer-sir']],
    [
      'CACES under the old rules',
      { ...worker({ exposures: ['SIR-CONDUITE'] }), referenceDate: day('2025-01-01') },
      [],
    ],
    ['scaffold', post({ exposures: ['SIR-ECHAFAUDAGE'] }), ['scaffold-only-erecting']],
    [
      'minor on asbestos',
      worker({ birthDate: day('2009-01-02'), startOn: day('2026-09-01'), exposures: ['SIR-AMIANTE'] }),
      ['minor-on-sir-post'],
    ],
    [
      '18 on the day of reference',
      worker({ birthDate: day('2009-01-01'), startOn: day('2026-09-01'), exposures: ['SIR-AMIANTE'] }),
      [],
    ],
    ['DUERP unsaid', statements({ duerpOn: null }), ['duerp-missing']],
    ['no DUERP', statements({ duerpOn: null, noDuerp: true }), ['duerp-none']],
    ['DUERP tomorrow', statements({ duerpOn: day('2027-01-16') }), ['duerp-in-future']],
    ['DUERP two years old, one worker', statements({ duerpOn: day('2025-01-01') }), []],
    [
      'DUERP over a year old, eleven',
      { workers: eleven, ...statements({ duerpOn: day('2026-01-14') }) },
      ['duerp-old', 'cse-expected'],
    ],
    [
      'DUERP just a year old, eleven',
      { workers: eleven, ...statements({ duerpOn: day('2026-01-15') }) },
      ['cse-expected'],
    ],
    ['CSE unsaid', statements({ noCse: false }), ['cse-missing']],
    ['CSE tomorrow', statements({ noCse: false, cseOpinionOn: day('2027-01-16') }), ['cse-in-future']],
    ['nobody declares', statements({ declarantName: ' ' }), ['declarant-missing']],
  ];
  it.each(cases)('%s', (_what, change, codes, previous) => {
    expect(codesOf(change, previous ?? null)).toEqual(codes);
  });

  it('tries every check', () => {
    const tried = new Set(cases.flatMap(([, , codes]) => codes));
    expect(Object.keys(CHECKS).filter((code) => !tried.has(code as CheckCode))).toEqual([]);
  });

  it('says whom, where and how grave', () => {
    const checks = checkDossier(
      exampleDossier(worker({ birthDate: null, exposures: ['SIR-CONDUITE'] })),
      null,
      today,
    );
    expect(checks).toEqual([
      {
        code: 'worker-without-birth-date',
        level: 'blocking',
        step: 'salaries',
        subject: 'worker',
        ids: ['w-1'],
      },
      { code: 'exposure-no-longer-sir', level: 'warning', step: 'postes', subject: 'worker', ids: ['w-1'] },
    ]);
    expect(blockingCount(checks)).toBe(1);
  });
});
