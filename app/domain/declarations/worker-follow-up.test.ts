import { expect, test } from 'vitest';
import { day } from '../shared/day';
import { type FollowedWorker, workerState } from './worker-follow-up';

const on = day('2027-01-01');
const worker: FollowedWorker = {
  birthDate: day('1990-05-04'),
  startOn: day('2020-09-01'),
  contractKind: 'cdi',
  exposures: [],
  exposureFacts: null,
  protectedSituations: [],
  agreementOn: null,
  post: { exposures: [], exposureFacts: null },
};

test('a worker takes the exposures of the post and may add some', () => {
  const post = { exposures: ['SIA-NUIT'], exposureFacts: null };
  expect(workerState({ ...worker, post }, on)).toEqual({
    category: 'SIA',
    categoryReasons: ['SIA-NUIT'],
    missing: [],
  });
  expect(workerState({ ...worker, post, exposures: ['SIR-CMR'] }, on)).toMatchObject({
    category: 'SIR',
    categoryReasons: ['SIR-CMR', 'SIA-NUIT'],
  });
});

test('RQTH gives SIA with the agreement of the worker only, and is never named', () => {
  const protectedSituations = ['SIA-RQTH'];
  expect(workerState({ ...worker, protectedSituations }, on).category).toBe('SIS');
  expect(workerState({ ...worker, protectedSituations, agreementOn: day('2026-11-02') }, on)).toEqual({
    category: 'SIA',
    categoryReasons: [],
    missing: [],
  });
});

test('an apprentice is SIA, a contrat de professionnalisation is not', () => {
  expect(workerState({ ...worker, contractKind: 'apprentissage' }, on).category).toBe('SIA');
  expect(workerState({ ...worker, contractKind: 'professionnalisation' }, on).category).toBe('SIS');
});

test('what is missing is told, all of it', () => {
  const bare = { ...worker, birthDate: null, startOn: null, post: null, exposures: ['SIR-EMPLOYEUR'] };
  expect(workerState(bare, on).missing).toEqual(['post', 'birthDate', 'startOn', 'motive']);
});

test('a post added by the employer is complete with its motive and both opinions', () => {
  const facts = { motive: 'Manutention seul en chambre froide, la nuit', doctorOpinionOn: '2026-03-01' };
  const post = (extra: object) => ({
    exposures: ['SIR-EMPLOYEUR'],
    exposureFacts: { 'SIR-EMPLOYEUR': { ...facts, ...extra } },
  });
  expect(workerState({ ...worker, post: post({ noCse: true }) }, on).missing).toEqual([]);
  expect(workerState({ ...worker, post: post({ cseOpinionOn: '2026-03-09' }) }, on).missing).toEqual([]);
  expect(workerState({ ...worker, post: post({}) }, on).missing).toEqual(['motive']);
});

test('codes the thesaurus never had count for nothing', () => {
  expect(workerState({ ...worker, exposures: ['STRESS'] }, on).category).toBe('SIS');
});
