import { ok, refused, unless, type Outcome } from '../shared/outcome';
import type { CompanyRole } from './roles';

/** One person's place in one company. A person appears once; accountants are mandates, not members. */
export type Membership = { personId: string; roles: readonly CompanyRole[] };
export type People = readonly Membership[];

/** Shortest reason that says anything: it is read by everyone in the company. */
export const TAKEOVER_REASON_MIN = 20;

export type MembershipRefusal =
  | { code: 'last-administrateur' }
  | { code: 'role-missing' }
  | { code: 'person-unknown' }
  | { code: 'person-already-there' }
  | { code: 'not-administrateur' }
  | { code: 'hand-over-to-oneself' }
  | { code: 'takeover-reason-short'; min: number };

type Changed = Outcome<People, MembershipRefusal>;

const isAdministrateur = (member: Membership): boolean => member.roles.includes('administrateur');
const find = (people: People, personId: string) => people.find((member) => member.personId === personId);

/** The rule that every change below keeps: a company with people has someone who can let others in. */
const keepAdministrateur = (people: People): Changed =>
  people.some(isAdministrateur) ? ok(people) : refused({ code: 'last-administrateur' });

const withRoles = (people: People, personId: string, roles: readonly CompanyRole[]): People =>
  people.map((member) => (member.personId === personId ? { personId, roles: [...new Set(roles)] } : member));

/** The first person of a company, by activation code, is always its administrateur. */
export function joinCompany(people: People, personId: string, roles: readonly CompanyRole[]): Changed {
  if (find(people, personId)) return refused({ code: 'person-already-there' });
  if (people.length === 0) return ok([{ personId, roles: ['administrateur'] }]);
  if (roles.length === 0) return refused({ code: 'role-missing' });
  return keepAdministrateur([...people, { personId, roles: [...new Set(roles)] }]);
}

/** Gives a member exactly these roles. Refused when nobody would remain administrateur. */
export function changeRoles(people: People, personId: string, roles: readonly CompanyRole[]): Changed {
  if (!find(people, personId)) return refused({ code: 'person-unknown' });
  if (roles.length === 0) return refused({ code: 'role-missing' });
  return keepAdministrateur(withRoles(people, personId, roles));
}

/** Takes a member out of the company. Refused for the last administrateur, who must hand over first. */
export function leaveCompany(people: People, personId: string): Changed {
  if (!find(people, personId)) return refused({ code: 'person-unknown' });
  return keepAdministrateur(people.filter((member) => member.personId !== personId));
}

/**
 * An administrateur hands over to another member, who gains the role and keeps the others.
 * `keeping`: roles the former administrateur stays with; empty means that he or she leaves the company.
 */
export function handOver(
  people: People,
  change: { from: string; to: string; keeping: readonly CompanyRole[] },
): Changed {
  const from = find(people, change.from);
  const to = find(people, change.to);
  if (!from || !to) return refused({ code: 'person-unknown' });
  if (from === to) return refused({ code: 'hand-over-to-oneself' });
  if (!isAdministrateur(from)) return refused({ code: 'not-administrateur' });
  const promoted = withRoles(people, to.personId, ['administrateur', ...to.roles]);
  return keepAdministrateur(
    change.keeping.length === 0
      ? promoted.filter((member) => member.personId !== from.personId)
      : withRoles(promoted, from.personId, change.keeping),
  );
}

export type Takeover = { people: People; told: readonly string[] };

/**
 * The service names a new administrateur because the former one left. In: the new person (member or not),
 * those who left, the written reason. Out: the people afterwards, and everyone to be told, the leavers too.
 */
export function takeOver(
  people: People,
  change: { newAdministrateur: string; leaving: readonly string[]; reason: string },
): Outcome<Takeover, MembershipRefusal> {
  const refusals: MembershipRefusal[] = [];
  if (change.reason.trim().length < TAKEOVER_REASON_MIN)
    refusals.push({ code: 'takeover-reason-short', min: TAKEOVER_REASON_MIN });
  if (change.leaving.some((personId) => !find(people, personId))) refusals.push({ code: 'person-unknown' });
  if (change.leaving.includes(change.newAdministrateur)) refusals.push({ code: 'hand-over-to-oneself' });
  return unless(refusals, () => {
    const staying = people.filter((member) => !change.leaving.includes(member.personId));
    const known = find(staying, change.newAdministrateur);
    const after: People = known
      ? withRoles(staying, known.personId, ['administrateur', ...known.roles])
      : [...staying, { personId: change.newAdministrateur, roles: ['administrateur'] }];
    return { people: after, told: [...new Set([...people, ...after].map((member) => member.personId))] };
  });
}
