import { describe, expect, it } from 'vitest';
import {
  can,
  CLOSED_BY_RADIATION,
  NEVER_BY_MANDATE,
  PERMISSIONS,
  permissionsOf,
  type Permission,
  type Subject,
} from './permissions';
import { COMPANY_ROLES, HOLDERS, isCompanyRole, isStaffRole, type Holder } from './roles';

// Columns in the order of HOLDERS: anonymous, person | administrateur, declaration, convocation,
// facturation, lecture | gestion, assistante, infirmier, medecin, direction
const expected: Record<Permission, string> = {
  'public:view': 'xx xxxxx xxxxx',
  'tool:public': 'xx xxxxx xxxxx',
  'sign-in:use': 'xx xxxxx xxxxx',
  'activation:use': 'xx xxxxx xxxxx',
  'invitation:accept': 'xx xxxxx xxxxx',
  'demo:use': 'xx xxxxx xxxxx',
  'worker-door:use': 'xx xxxxx xxxxx',
  'catalogue:view': 'xx xxxxx xxxxx',
  'account:own': '.x xxxxx xxxxx',
  'company:choose': '.x xxxxx xxxxx',
  'portfolio:view': '.x xxxxx .....',
  'mandate:request': '.x xxxxx .....',
  'company:view': '.. xxxxx .....',
  'company:edit': '.. xx... .....',
  'worker:list': '.. xxx.x .....',
  'worker:edit': '.. xx... .....',
  'post:list': '.. xxx.x .....',
  'post:edit': '.. xx... .....',
  'import:run': '.. xx... .....',
  'declaration:view': '.. xx..x .....',
  'declaration:edit': '.. xx... .....',
  'declaration:submit': '.. xx... .....',
  'invoice:view': '.. x..x. .....',
  'visit:announce': '.. xxx.. .....',
  'visit:view': '.. xxx.x .....',
  'visit:write': '.. xxx.. .....',
  'appointment:manage': '.. x.x.. .....',
  'visit-document:view': '.. x.x.. .....',
  'session:view': '.. xxxxx .....',
  'session:register': '.. xxx.. .....',
  'intra:request': '.. xxx.. .....',
  'plan:view': '.. xxxxx .....',
  'people:view': '.. xxxxx .....',
  'people:manage': '.. x.... .....',
  'mandate:view': '.. xxxxx .....',
  'mandate:manage': '.. x.... .....',
  'audit:view-company': '.. x.... .....',
  'staff:dashboard': '.. ..... xxxxx',
  'campaign:view': '.. ..... xxxxx',
  'campaign:manage': '.. ..... x...x',
  'campaign:export': '.. ..... xx..x',
  'reminder:send': '.. ..... xx..x',
  'member:view': '.. ..... xxxxx',
  'member:workers': '.. ..... xxxxx',
  'member:declarations': '.. ..... xxxxx',
  'member:invoices': '.. ..... x...x',
  'member:create': '.. ..... x...x',
  'member:edit': '.. ..... x...x',
  'member:import': '.. ..... x...x',
  'member:radiate': '.. ..... x...x',
  'member:takeover': '.. ..... x...x',
  'letters:print': '.. ..... xx..x',
  'visit-queue:view': '.. ..... xxxxx',
  'visit-private:view': '.. ..... .xxx.',
  'visit:place': '.. ..... .xxx.',
  'visit:answer': '.. ..... .xxx.',
  'visit:handover': '.. ..... ...x.',
  'visit:hold': '.. ..... .xxx.',
  'visit:dispense': '.. ..... ..xx.',
  'visit:fix-due': '.. ..... ..xx.',
  'visit:publish': '.. ..... ..xx.',
  'visit-document:add': '.. ..... .xxx.',
  'slots:view': '.. ..... xxxxx',
  'slots:manage': '.. ..... .xxx.',
  'notice:view': '.. ..... .xxx.',
  'triage:view': '.. ..... xxxxx',
  'triage:manage': '.. ..... ...xx',
  'visit-settings:manage': '.. ..... x...x',
  'session-board:view': '.. ..... xxxxx',
  'session:manage': '.. ..... xxx.x',
  'session:attend': '.. ..... xxx.x',
  'intra:answer': '.. ..... xxx.x',
  'prescription:view': '.. ..... xxxxx',
  'prescription:manage': '.. ..... ...xx',
  'company-action:note': '.. ..... .xxx.',
  'thesaurus:view': '.. ..... xxxxx',
  'pricelist:view': '.. ..... x...x',
  'pricelist:manage': '.. ..... x...x',
  'indicators:view': '.. ..... xxxxx',
  'audit:view-service': '.. ..... x...x',
  'settings:manage': '.. ..... x...x',
  'staff:manage': '.. ..... ....x',
};

const subjectOf = (holder: Holder): Subject => {
  if (isCompanyRole(holder)) return { kind: 'company', roles: [holder], via: 'membership' };
  if (isStaffRole(holder)) return { kind: 'staff', role: holder };
  return { kind: holder };
};

describe('role × permission', () => {
  const pairs = PERMISSIONS.flatMap((permission) =>
    HOLDERS.map((holder, column) => ({
      permission,
      holder,
      allowed: expected[permission].replaceAll(' ', '')[column] === 'x',
    })),
  );
  it.each(pairs)('$holder × $permission: $allowed', ({ permission, holder, allowed }) => {
    expect(can(subjectOf(holder), permission)).toBe(allowed);
  });

  it('adds up the roles of one person', () => {
    const subject: Subject = { kind: 'company', roles: ['facturation', 'convocation'], via: 'membership' };
    expect(can(subject, 'invoice:view')).toBe(true);
    expect(can(subject, 'worker:list')).toBe(true);
    expect(can(subject, 'worker:edit')).toBe(false);
  });

  it('gives nothing to a person without any role in the company', () => {
    expect(permissionsOf({ kind: 'company', roles: [], via: 'membership' })).toEqual([]);
  });
});

describe('a radiated company', () => {
  it.each(COMPANY_ROLES)('%s keeps what reads, loses what changes', (role) => {
    const member = { kind: 'company', roles: [role], via: 'membership' } as const;
    expect(permissionsOf({ ...member, radiated: true })).toEqual(
      permissionsOf(member).filter((permission) => !CLOSED_BY_RADIATION.has(permission)),
    );
  });
});

describe('accountant by mandate', () => {
  it.each(COMPANY_ROLES)('%s keeps its permissions, less those never lent', (role) => {
    const own = permissionsOf({ kind: 'company', roles: [role], via: 'membership' });
    const lent = permissionsOf({ kind: 'company', roles: [role], via: 'mandate' });
    expect(lent).toEqual(own.filter((permission) => !NEVER_BY_MANDATE.has(permission)));
  });

  it.each([...NEVER_BY_MANDATE])('never %s, even with every role', (permission) => {
    expect(can({ kind: 'company', roles: COMPANY_ROLES, via: 'mandate' }, permission)).toBe(false);
  });
});
