import { COMPANY_ROLES, STAFF_ROLES, type CompanyRole, type Holder, type StaffRole } from './roles';

const everyone = ['anonymous', 'person', ...COMPANY_ROLES, ...STAFF_ROLES] as const;
const signedIn = ['person', ...COMPANY_ROLES, ...STAFF_ROLES] as const;
const outsideService = ['person', ...COMPANY_ROLES] as const;
const declarants = ['administrateur', 'declaration'] as const;
const managers = ['gestion', 'direction'] as const;
/** The équipe santé travail: those who place, hold and answer. */
const healthTeam = ['assistante', 'infirmier', 'medecin'] as const;
const healthStaff = ['infirmier', 'medecin'] as const;

/**
 * Who may do what: the only role × action table of the portal.
 * A permission names what a page or an action does, never a page; absent means refused.
 */
const table = {
  // Open to all: home, legal pages, sign-in, activation, invitations, open tools, demo world
  'public:view': everyone,
  'tool:public': everyone,
  'sign-in:use': everyone,
  'activation:use': everyone,
  'invitation:accept': everyone,
  'demo:use': everyone,
  // The worker's own door, by e-mail code: his employer's roles have nothing to do with it
  'worker-door:use': everyone,
  'catalogue:view': everyone,

  // One's own account, and the list of companies one acts for
  'account:own': signedIn,
  'company:choose': signedIn,
  'portfolio:view': outsideService,
  'mandate:request': outsideService,

  // One company, for its own people and, by mandate, its accountant
  'company:view': COMPANY_ROLES,
  'company:edit': declarants,
  'worker:list': ['administrateur', 'declaration', 'convocation', 'lecture'],
  'worker:edit': declarants,
  'post:list': ['administrateur', 'declaration', 'convocation', 'lecture'],
  'post:edit': declarants,
  'import:run': declarants,
  'declaration:view': ['administrateur', 'declaration', 'lecture'],
  'declaration:edit': declarants,
  'declaration:submit': declarants,
  'invoice:view': ['administrateur', 'facturation'],
  // Announcing what happens to a worker is for those who run his list or his appointments
  'visit:announce': ['administrateur', 'declaration', 'convocation'],
  'visit:view': ['administrateur', 'declaration', 'convocation', 'lecture'],
  'visit:write': ['administrateur', 'declaration', 'convocation'],
  'appointment:manage': ['administrateur', 'convocation'],
  'visit-document:view': ['administrateur', 'convocation'],
  'session:view': COMPANY_ROLES,
  'session:register': ['administrateur', 'declaration', 'convocation'],
  'intra:request': ['administrateur', 'declaration', 'convocation'],
  'plan:view': COMPANY_ROLES,
  'people:view': COMPANY_ROLES,
  'people:manage': ['administrateur'],
  'mandate:view': COMPANY_ROLES,
  'mandate:manage': ['administrateur'],
  'audit:view-company': ['administrateur'],

  // The service's own people
  'staff:dashboard': STAFF_ROLES,
  'campaign:view': STAFF_ROLES,
  'campaign:manage': managers,
  'campaign:export': ['gestion', 'assistante', 'direction'],
  'reminder:send': ['gestion', 'assistante', 'direction'],
  'member:view': STAFF_ROLES,
  'member:workers': STAFF_ROLES,
  'member:declarations': STAFF_ROLES,
  'member:invoices': managers,
  'member:create': managers,
  'member:edit': managers,
  'member:import': managers,
  'member:radiate': managers,
  'member:takeover': managers,
  'letters:print': ['gestion', 'assistante', 'direction'],
  // Visits. What a worker asked by himself is for the équipe santé travail alone
  'visit-queue:view': STAFF_ROLES,
  'visit-private:view': healthTeam,
  'visit:place': healthTeam,
  'visit:answer': healthTeam,
  'visit:handover': ['medecin'],
  'visit:hold': healthTeam,
  'visit:dispense': healthStaff,
  'visit:fix-due': healthStaff,
  'visit:publish': healthStaff,
  'visit-document:add': healthTeam,
  'slots:view': STAFF_ROLES,
  'slots:manage': healthTeam,
  'notice:view': healthTeam,
  'triage:view': STAFF_ROLES,
  'triage:manage': ['medecin', 'direction'],
  'visit-settings:manage': managers,
  // Sensibilisations and the ordonnance de prévention
  'session-board:view': STAFF_ROLES,
  'session:manage': ['gestion', 'assistante', 'infirmier', 'direction'],
  'session:attend': ['gestion', 'assistante', 'infirmier', 'direction'],
  'intra:answer': ['gestion', 'assistante', 'infirmier', 'direction'],
  'prescription:view': STAFF_ROLES,
  'prescription:manage': ['medecin', 'direction'],
  'company-action:note': healthTeam,
  'thesaurus:view': STAFF_ROLES,
  'pricelist:view': managers,
  'pricelist:manage': managers,
  'indicators:view': STAFF_ROLES,
  'audit:view-service': managers,
  'settings:manage': managers,
  'staff:manage': ['direction'],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof table;
export const PERMISSIONS = Object.keys(table) as Permission[];

/** What an accountant never does, whatever the role lent: DOMAIN 9 and the company's own affairs. */
export const NEVER_BY_MANDATE: ReadonlySet<Permission> = new Set<Permission>([
  'people:view',
  'people:manage',
  'mandate:manage',
  'visit-document:view',
  'audit:view-company',
]);

/** What a company that is no longer a member cannot do: it reads its records, it changes none. */
export const CLOSED_BY_RADIATION: ReadonlySet<Permission> = new Set<Permission>([
  'company:edit',
  'worker:edit',
  'post:edit',
  'import:run',
  'declaration:edit',
  'declaration:submit',
  'visit:announce',
  'visit:write',
  'appointment:manage',
  'session:register',
  'intra:request',
]);

/** Whoever asks, as the access rules see them. */
export type Subject =
  | { kind: 'anonymous' }
  | { kind: 'person' }
  | { kind: 'company'; roles: readonly CompanyRole[]; via: 'membership' | 'mandate'; radiated?: boolean }
  | { kind: 'staff'; role: StaffRole };

const granted = new Map<Permission, ReadonlySet<Holder>>(
  PERMISSIONS.map((permission) => [permission, new Set<Holder>(table[permission])]),
);

/** True when this one holder (open audience or role) has the permission. */
export const holds = (holder: Holder, permission: Permission): boolean =>
  granted.get(permission)?.has(holder) ?? false;

/** True when the subject may do it. In: who asks and one permission. Out: yes or no, never an error. */
export function can(subject: Subject, permission: Permission): boolean {
  switch (subject.kind) {
    case 'anonymous':
      return holds('anonymous', permission);
    case 'person':
      return holds('person', permission);
    case 'staff':
      return holds(subject.role, permission);
    case 'company':
      if (subject.via === 'mandate' && NEVER_BY_MANDATE.has(permission)) return false;
      if (subject.radiated && CLOSED_BY_RADIATION.has(permission)) return false;
      return subject.roles.some((role) => holds(role, permission));
  }
}

/** All permissions of a subject, for a menu that shows only what one may open. */
export const permissionsOf = (subject: Subject): Permission[] =>
  PERMISSIONS.filter((permission) => can(subject, permission));
