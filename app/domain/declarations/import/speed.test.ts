import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../shared/day';
import type { ExistingWorker } from './existing';
import { reviewer } from './review';
import type { Mapping } from './targets';

const ROWS = 50_000;
const LIMIT_MS = 3_000;
const SYLLABLES = ['ba', 'ché', 'do', 'fé', 'gu', 'lo', 'mar', 'né', 'pin', 'ro', 'sa', 'tou', 'vi', 'zan'];

const nameOf = (seed: number) => {
  let text = '';
  for (let rest = seed + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const french = (iso: string) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

const workers = Array.from({ length: ROWS }, (_, index): ExistingWorker => ({
  id: `w-${index}`,
  familyName: nameOf(index),
  usedName: null,
  firstName: nameOf(index % 400),
  birthDate: addDays(day('1960-01-01'), (index * 7) % 10_000),
  matricule: String(index).padStart(6, '0'),
  email: `p${index}@exemple.fr`,
  phone: null,
  etablissementId: 'e-1',
  postId: `p-${index % 50}`,
  jobTitle: null,
  pcs: '625b',
  contractKind: 'cdi',
  startOn: addDays(day('2000-01-01'), index % 9_000),
  plannedEndOn: null,
  leftOn: null,
  exposures: index % 5 === 0 ? ['SIR-CMR'] : [],
  employersCount: 1,
  isPrincipalEmployer: true,
}));
const posts = Array.from({ length: 50 }, (_, index) => ({
  id: `p-${index}`,
  name: `Poste ${index}`,
  exposures: [],
}));
const mapping: Mapping = [
  ...(['matricule', 'familyName', 'firstName', 'birthDate', 'startOn', 'post'] as const),
  ...(['etablissement', 'email', 'contractKind', 'pcs', 'exposures', 'exposure:SIA-NUIT'] as const),
];
const rows = workers.map((worker, index) => [
  worker.matricule,
  worker.familyName,
  worker.firstName,
  french(worker.birthDate ?? ''),
  french(worker.startOn ?? ''),
  `Poste ${index % 50}`,
  '73282932000074',
  worker.email,
  'CDI',
  '625b',
  index % 5 === 0 ? 'CMR' : 'aucune',
  'non',
]);

describe('a file of 50,000 rows', () => {
  it(`is read and compared in less than ${LIMIT_MS} ms of processor, and changes nothing when it says nothing new`, () => {
    const context = {
      today: day('2027-01-15'),
      referenceDate: day('2027-01-01'),
      siren: '732829320',
      etablissements: [{ id: 'e-1', siret: '73282932000074', name: 'Usine' }],
    };
    const start = process.cpuUsage();
    const review = reviewer(mapping, context, { workers, posts });
    const counts: Record<string, number> = {};
    rows.forEach((cells, index) => {
      const kind = review.row(index + 2, cells)?.kind ?? 'blank';
      counts[kind] = (counts[kind] ?? 0) + 1;
    });
    const left = review.left().length;
    const used = process.cpuUsage(start);
    const ms = (used.user + used.system) / 1000;
    console.info(`50,000 rows reviewed in ${Math.round(ms)} ms of processor`);
    expect(counts).toEqual({ unchanged: ROWS });
    expect(left).toBe(0);
    expect(ms).toBeLessThan(LIMIT_MS);
  });
});
