import { expect, test } from 'vitest';
import { day } from '../shared/day';
import { examplePost, exampleWorker } from './example-dossier';
import { workerState } from './worker-state';

const standpoint = { referenceDate: day('2027-01-01'), today: day('2026-11-21') };
const plain = examplePost({ exposures: [] });

test('a worker takes the exposures of the post and may add some', () => {
  const night = examplePost({ exposures: ['SIA-NUIT'] });
  expect(workerState(exampleWorker(), night, standpoint)).toEqual({
    category: 'SIA',
    categoryReasons: ['SIA-NUIT'],
    missing: [],
  });
  expect(workerState(exampleWorker({ exposures: ['SIR-CMR'] }), night, standpoint)).toMatchObject({
    category: 'SIR',
    categoryReasons: ['SIR-CMR', 'SIA-NUIT'],
  });
});

test('RQTH gives SIA with the agreement of the worker only, and is never named', () => {
  const worker = exampleWorker({ protectedSituations: ['SIA-RQTH'] });
  expect(workerState(worker, plain, standpoint).category).toBe('SIS');
  expect(workerState({ ...worker, agreementOn: day('2026-11-02') }, plain, standpoint)).toEqual({
    category: 'SIA',
    categoryReasons: [],
    missing: [],
  });
});

test('an apprentice is SIA, a contrat de professionnalisation is not', () => {
  const category = (contractKind: 'apprentissage' | 'professionnalisation') =>
    workerState(exampleWorker({ contractKind }), plain, standpoint).category;
  expect(category('apprentissage')).toBe('SIA');
  expect(category('professionnalisation')).toBe('SIS');
});
