/** Roles a person may hold in a company; several per person and per company. */
export const COMPANY_ROLES = [
  'administrateur',
  'declaration',
  'convocation',
  'facturation',
  'lecture',
] as const;
export type CompanyRole = (typeof COMPANY_ROLES)[number];

/** Roles a company may lend to an accountant: running the company's people stays with the company. */
export const MANDATE_ROLES = ['declaration', 'convocation', 'facturation', 'lecture'] as const;
export type MandateRole = (typeof MANDATE_ROLES)[number];

/** Roles of the service's own people; exactly one per person. */
export const STAFF_ROLES = ['gestion', 'assistante', 'infirmier', 'medecin', 'direction'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Every column of the role × permission table: the two open audiences, then the roles. */
export const HOLDERS = ['anonymous', 'person', ...COMPANY_ROLES, ...STAFF_ROLES] as const;
export type Holder = (typeof HOLDERS)[number];

export const isCompanyRole = (value: string): value is CompanyRole =>
  (COMPANY_ROLES as readonly string[]).includes(value);

export const isMandateRole = (value: string): value is MandateRole =>
  (MANDATE_ROLES as readonly string[]).includes(value);

export const isStaffRole = (value: string): value is StaffRole =>
  (STAFF_ROLES as readonly string[]).includes(value);
