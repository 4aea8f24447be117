import type { Day } from '../shared/day';
import type { NafNomenclature } from '../shared/identifiers';
import type { Post, Worker } from './worker';

export type Address = {
  name?: string | null;
  line1: string;
  line2?: string | null;
  postcode: string;
  city: string;
  email?: string | null;
};

export type Company = {
  number: string;
  name: string;
  siren: string;
  nafCode: string | null;
  nafNomenclature: NafNomenclature;
  contactName: string | null;
  contactEmail: string | null;
  phone: string | null;
  address: Address | null;
  /** Null: the main address. */
  billingAddress: Address | null;
  convocationAddress: Address | null;
};

export type Etablissement = {
  id: string;
  siret: string;
  name: string;
  nafCode: string | null;
  nafNomenclature: NafNomenclature;
};

/** What the employer states beside the list (D.4622-22, R.4121-1, L.2311-2). */
export type Statements = {
  duerpOn: Day | null;
  noDuerp: boolean;
  cseOpinionOn: Day | null;
  noCse: boolean;
  /** "We had nobody on the day of reference", said explicitly. */
  noWorkers: boolean;
  declarantName: string | null;
  declarantRole: string | null;
};

/** Everything a declaration is made of, as it stands before it is frozen. */
export type Dossier = {
  exercice: number;
  referenceDate: Day;
  company: Company;
  etablissements: readonly Etablissement[];
  posts: readonly Post[];
  /** Not archived by mistake: those present, hired later, or gone since. */
  workers: readonly Worker[];
  statements: Statements;
};

/** The steps of a declaration where things are mended. */
export const DECLARATION_STEPS = ['entreprise', 'salaries', 'postes', 'duerp'] as const;
export type DeclarationStep = (typeof DECLARATION_STEPS)[number];
