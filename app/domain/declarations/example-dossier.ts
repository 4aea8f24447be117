import { day } from '../shared/day';
import type { Dossier } from './dossier';
import type { Post, Worker } from './worker';

/** A complete worker for tests: present on 1 January 2027, nothing missing. */
export const exampleWorker = (change: Partial<Worker> = {}): Worker => ({
  id: 'w-1',
  etablissementId: 'e-1',
  postId: 'p-four',
  familyName: 'Dubois',
  usedName: null,
  firstName: 'Léa',
  birthDate: day('1987-02-03'),
  matricule: '0012',
  jobTitle: null,
  pcs: '636d',
  contractKind: 'cdi',
  startOn: day('2019-09-02'),
  plannedEndOn: null,
  leftOn: null,
  contractSuspended: false,
  exposures: [],
  exposureFacts: null,
  protectedSituations: [],
  agreementOn: null,
  employersCount: 1,
  isPrincipalEmployer: true,
  ...change,
});

export const examplePost = (change: Partial<Post> = {}): Post => ({
  id: 'p-four',
  name: 'Boulanger au four',
  exposures: ['SIA-NUIT'],
  exposureFacts: null,
  ...change,
});

/** A dossier that passes every check on 15 January 2027. */
export const exampleDossier = (change: Partial<Dossier> = {}): Dossier => ({
  exercice: 2027,
  referenceDate: day('2027-01-01'),
  company: {
    number: '27001',
    name: 'Boulangerie Dubois',
    siren: '732829320',
    nafCode: '1071C',
    nafNomenclature: 'NAF_REV2',
    contactName: 'Léa Dubois',
    contactEmail: 'lea@boulangerie.test',
    phone: null,
    address: { line1: '3 rue du Four', postcode: '27000', city: 'Évreux' },
    billingAddress: null,
    convocationAddress: null,
  },
  etablissements: [
    {
      id: 'e-1',
      siret: '73282932000074',
      name: 'Boulangerie Dubois',
      nafCode: '1071C',
      nafNomenclature: 'NAF_REV2',
    },
  ],
  posts: [examplePost()],
  workers: [exampleWorker()],
  statements: {
    duerpOn: day('2026-11-02'),
    noDuerp: false,
    cseOpinionOn: null,
    noCse: true,
    noWorkers: false,
    declarantName: 'Léa Dubois',
    declarantRole: 'Gérante',
  },
  ...change,
});
