import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRoles, handOver, joinCompany, leaveCompany, takeOver, type People } from './membership';
import { COMPANY_ROLES } from './roles';

const people: People = [
  { personId: 'claire', roles: ['administrateur'] },
  { personId: 'yanis', roles: ['declaration', 'convocation'] },
  { personId: 'maud', roles: ['facturation'] },
];
const reason = 'Mme Martin a quitté la société le 3 mars.';
const codesOf = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  outcome.ok ? 'ok' : outcome.refusals?.map((refusal) => refusal.code).join(',');

describe('refusals', () => {
  it.each([
    ['last one leaves', leaveCompany(people, 'claire'), 'last-administrateur'],
    ['last one gives up the role', changeRoles(people, 'claire', ['lecture']), 'last-administrateur'],
    ['another leaves', leaveCompany(people, 'yanis'), 'ok'],
    ['nobody of that name', leaveCompany(people, 'paul'), 'person-unknown'],
    ['no role at all', changeRoles(people, 'yanis', []), 'role-missing'],
    ['joins twice', joinCompany(people, 'yanis', ['lecture']), 'person-already-there'],
    ['joins without a role', joinCompany(people, 'paul', []), 'role-missing'],
    ['to oneself', handOver(people, { from: 'claire', to: 'claire', keeping: [] }), 'hand-over-to-oneself'],
    ['by another', handOver(people, { from: 'yanis', to: 'maud', keeping: [] }), 'not-administrateur'],
    ['to a stranger', handOver(people, { from: 'claire', to: 'paul', keeping: [] }), 'person-unknown'],
    [
      'take-over without a reason',
      takeOver(people, { newAdministrateur: 'maud', leaving: ['claire'], reason: ' parti  ' }),
      'takeover-reason-short',
    ],
    [
      'take-over, all refusals at once',
      takeOver(people, { newAdministrateur: 'claire', leaving: ['claire', 'paul'], reason: '' }),
      'takeover-reason-short,person-unknown,hand-over-to-oneself',
    ],
  ])('%s: %s', (_what, outcome, expected) => {
    expect(codesOf(outcome)).toBe(expected);
  });
});

describe('changes', () => {
  it('makes the first person administrateur whatever was asked', () => {
    expect(joinCompany([], 'claire', ['lecture'])).toEqual({
      ok: true,
      value: [{ personId: 'claire', roles: ['administrateur'] }],
    });
  });

  it('hands over and leaves', () => {
    expect(handOver(people, { from: 'claire', to: 'maud', keeping: [] })).toEqual({
      ok: true,
      value: [people[1], { personId: 'maud', roles: ['administrateur', 'facturation'] }],
    });
  });

  it('hands over and stays with a lesser role', () => {
    const outcome = handOver(people, { from: 'claire', to: 'yanis', keeping: ['lecture'] });
    expect(outcome.ok && outcome.value[0]).toEqual({ personId: 'claire', roles: ['lecture'] });
  });

  it('tells everyone of a take-over, the leaver included', () => {
    const outcome = takeOver(people, { newAdministrateur: 'paul', leaving: ['claire'], reason });
    expect(outcome).toEqual({
      ok: true,
      value: {
        people: [people[1], people[2], { personId: 'paul', roles: ['administrateur'] }],
        told: ['claire', 'yanis', 'maud', 'paul'],
      },
    });
  });
});

describe('always', () => {
  const person = fc.constantFrom('claire', 'yanis', 'maud', 'paul', 'ines');
  const roles = fc.uniqueArray(fc.constantFrom(...COMPANY_ROLES), { maxLength: 3 });
  const command = fc.oneof(
    fc.tuple(person, roles).map(
      ([id, given]) =>
        (now: People) =>
          joinCompany(now, id, given),
    ),
    fc.tuple(person, roles).map(
      ([id, given]) =>
        (now: People) =>
          changeRoles(now, id, given),
    ),
    person.map((id) => (now: People) => leaveCompany(now, id)),
    fc.tuple(person, person, roles).map(
      ([from, to, keeping]) =>
        (now: People) =>
          handOver(now, { from, to, keeping }),
    ),
  );

  it('an administrateur remains, and each person appears once, after any sequence', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 50 }), (commands) => {
        let now = people;
        for (const run of commands) {
          const outcome = run(now);
          if (outcome.ok) now = outcome.value;
          expect(now.some((member) => member.roles.includes('administrateur'))).toBe(true);
          expect(new Set(now.map((member) => member.personId)).size).toBe(now.length);
          expect(now.every((member) => member.roles.length > 0)).toBe(true);
        }
      }),
    );
  });
});
