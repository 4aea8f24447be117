import type { Day } from '../../shared/day';
import type { ExposureCode } from '../thesaurus';
import type { ContractKind } from '../worker';

/** What a column of a worker list can be. */
export const FIELD_TARGETS = [
  'familyName',
  'usedName',
  'firstName',
  'fullName',
  'birthDate',
  'matricule',
  'email',
  'phone',
  'etablissement',
  'post',
  'jobTitle',
  'pcs',
  'contractKind',
  'startOn',
  'plannedEndOn',
  'leftOn',
  'exposures',
  'employersCount',
  'principalEmployer',
] as const;
export type FieldTarget = (typeof FIELD_TARGETS)[number];

/** `exposure:CODE`: a yes/no column. `ignored`: left alone. `dropped`: must not be read, whatever one asks for. */
export type Target = FieldTarget | `exposure:${ExposureCode}` | 'ignored' | 'dropped';

/** One target for each column of the file, in its order. */
export type Mapping = readonly Target[];

/** What a line says of a worker; a column that is absent or an empty cell says nothing. */
export type WorkerDraft = {
  familyName: string;
  firstName: string;
  usedName?: string;
  birthDate?: Day;
  matricule?: string;
  email?: string;
  phone?: string;
  etablissementId?: string;
  postName?: string;
  jobTitle?: string;
  pcs?: string;
  contractKind?: ContractKind;
  startOn?: Day;
  plannedEndOn?: Day;
  leftOn?: Day;
  /** All exposures, those of the post included. */
  exposures?: ExposureCode[];
  /** Exposures of yes/no columns: yes adds, no takes away. */
  flags?: Partial<Record<ExposureCode, boolean>>;
  employersCount?: number;
  isPrincipalEmployer?: boolean;
};

/** What can be wrong or worth saying about a cell. An error keeps the line out; a notice does not. */
export const CELL_PROBLEMS = {
  'family-name-missing': 'error',
  'first-name-missing': 'error',
  'name-invalid': 'error',
  'full-name-unclear': 'error',
  'date-invalid': 'error',
  'birth-in-future': 'error',
  'birth-after-start': 'error',
  'left-before-start': 'error',
  'left-before-reference': 'error',
  'siret-invalid': 'error',
  'siret-other-company': 'error',
  'etablissement-unknown': 'error',
  'email-invalid': 'error',
  'contract-unknown': 'error',
  'pcs-invalid': 'error',
  'yes-no-unclear': 'error',
  'number-invalid': 'error',
  'text-too-long': 'error',
  'exposure-unknown': 'error',
  'exposure-ambiguous': 'error',
  'exposure-no-longer-sir': 'notice',
  'exposure-computed': 'notice',
  'nir-dropped': 'notice',
  'health-dropped': 'notice',
} as const satisfies Record<string, 'error' | 'notice'>;
export type CellProblemCode = keyof typeof CELL_PROBLEMS;

/** One remark about a cell: `column` counts from 0; `value` is what was read, never of a dropped value. */
export type CellProblem = {
  code: CellProblemCode;
  field: Target | null;
  column: number | null;
  value?: string;
};

export const isError = (problem: CellProblem): boolean => CELL_PROBLEMS[problem.code] === 'error';
