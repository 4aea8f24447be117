import type { Subject } from '~/domain/access/permissions';
import type { CompanyRole, StaffRole } from '~/domain/access/roles';
import { type Scope, systemScope } from '~/platform/db/scope';

/** A company a person may enter, as a member of it or by mandate. */
export interface CompanyAccess {
  adherentId: string;
  number: string;
  name: string;
  roles: CompanyRole[];
  via: 'membership' | 'mandate';
  /** No longer a member of the service: it reads, it changes nothing. */
  radiated?: boolean;
}

/** What every actor has: who writes the audit trail, and what the database lets him see. */
interface Acting {
  personId: string;
  name: string;
  ip: string | null;
  scope: Scope;
  subject: Subject;
}

/** Someone signed in, outside any company. His scope holds his own rows and all his companies. */
export interface PersonActor extends Acting {
  kind: 'person';
  email: string;
  locale: string | null;
  sessionId: string;
  /** A second factor was given in this session. */
  secondFactor: boolean;
  /** A second factor is set up. */
  totp: boolean;
  staffRole: StaffRole | null;
  companies: CompanyAccess[];
}

/** Someone acting for one company. */
export interface CompanyActor extends Acting {
  kind: 'company';
  person: PersonActor;
  adherentId: string;
  number: string;
  companyName: string;
  roles: CompanyRole[];
  via: 'membership' | 'mandate';
  radiated: boolean;
}

/** One of the service's own people, second factor given. */
export interface StaffActor extends Acting {
  kind: 'staff';
  person: PersonActor;
  role: StaffRole;
}

/** The portal itself, in jobs. */
export interface SystemActor {
  kind: 'system';
  personId: null;
  name: 'système';
  ip: null;
  scope: Scope;
}

export type Actor = PersonActor | CompanyActor | StaffActor | SystemActor;

export const systemActor: SystemActor = {
  kind: 'system',
  personId: null,
  name: 'système',
  ip: null,
  scope: systemScope,
};

/** The actor for one of his companies (by its number), or null when he may not enter it. */
export function enterCompany(person: PersonActor, number: string): CompanyActor | null {
  const access = person.companies.filter((company) => company.number === number);
  // Someone who is both a member and mandated acts as a member.
  const chosen = access.find(({ via }) => via === 'membership') ?? access[0];
  if (!chosen) return null;
  const { adherentId, roles, via, radiated = false } = chosen;
  return {
    kind: 'company', person, personId: person.personId, name: person.name, ip: person.ip,
    adherentId, number, companyName: chosen.name, roles, via, radiated,
    scope: { kind: 'company', personId: person.personId, adherentIds: [adherentId] },
    subject: { kind: 'company', roles, via, radiated },
  }; // prettier-ignore
}

/** The actor on the service's side, or null for someone who does not work there. */
export function enterService(person: PersonActor): StaffActor | null {
  const { staffRole: role, personId, name, ip } = person;
  if (!role) return null;
  return {
    kind: 'staff',
    person,
    personId,
    name,
    ip,
    role,
    scope: { kind: 'staff', personId },
    subject: { kind: 'staff', role },
  };
}
