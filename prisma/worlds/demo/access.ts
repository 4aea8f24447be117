import { addDays } from '~/domain/shared/day';
import { hashCode } from '~/platform/crypto.server';
import { type Makers, noonOf } from '../../factories/make';
import type { MandateRow, MembershipRow, PersonRow } from '../../factories/rows';
import { type AuditRow, noted } from './declarations';
import type { DemoCompany } from './lists';
import { DEMO_ACTIVATION, DEMO_PEOPLE } from './people';

const FIRM = 'Cabinet Delarue';

/** Who may enter which company: administrateurs, colleagues, the accountant, and one code not used yet. */
export function accessOf(make: Makers, companies: readonly DemoCompany[], staff: readonly PersonRow[]) {
  const { today } = make;
  const accountant = make.person(DEMO_PEOPLE.comptable);
  const people: PersonRow[] = [accountant];
  const memberships: MembershipRow[] = [];
  const mandates: MandateRow[] = [];
  const audit: AuditRow[] = [];
  const gestion = staff.find(({ staffRole }) => staffRole === 'gestion')!;

  for (const { spec, make: own, now, owner } of companies) {
    const { adherent } = now;
    const colleague = (role: 'declaration' | 'convocation' | 'facturation' | 'lecture') => {
      const person = own.person();
      people.push(person);
      memberships.push(own.membership(person, adherent, { roles: [role] }));
    };
    people.push(owner);
    if (spec.special !== 'new')
      memberships.push(
        own.membership(owner, adherent, {
          roles: ['administrateur'],
          createdAt: noonOf(addDays(today, -own.random.int(300, 380))),
          revokedAt: spec.special === 'orphan' ? noonOf(addDays(today, -25)) : null,
        }),
      );
    if (spec.special === 'orphan') colleague('declaration');
    if (now.workers.length > 40) colleague('declaration');
    if (now.workers.length > 60) colleague('facturation');
    if (now.workers.length > 200) colleague('convocation');
    if (spec.special === 'radiated')
      audit.push(noted(adherent.radiatedOn!, gestion, adherent.id, 'member.radiate'));
    if (spec.special === 'new') audit.push(noted(adherent.joinedOn, gestion, adherent.id, 'member.create'));
    if (spec.mandate) {
      const mandate = mandateOf(own, spec.mandate, accountant, { now, owner });
      const facts = { roles: mandate.roles, until: mandate.untilOn };
      mandates.push(mandate);
      audit.push({
        ...noted(mandate.fromOn, accountant, adherent.id, 'mandate.request', facts),
        actorKind: 'person',
      });
      if (mandate.state === 'active')
        audit.push(noted(addDays(mandate.fromOn, 1), owner, adherent.id, 'mandate.accept', facts));
    }
  }
  return { people, memberships, mandates, audit, activationCodes: [activationCode(make, companies)] };
}

function mandateOf(
  make: Makers,
  kind: 'active' | 'ending' | 'requested',
  accountant: PersonRow,
  { now: { adherent }, owner }: Pick<DemoCompany, 'now' | 'owner'>,
): MandateRow {
  const { today, random } = make;
  const requested = kind === 'requested';
  const fromOn = addDays(today, requested ? -6 : -random.int(180, 330));
  const untilOn = kind === 'ending' ? addDays(today, 12) : addDays(fromOn, 730);
  return make.mandate(accountant, adherent, {
    ...{
      firm: FIRM,
      roles: ['declaration', 'lecture'],
      state: requested ? 'requested' : 'active',
      fromOn,
      untilOn,
    },
    ...{ createdAt: noonOf(fromOn), decidedAt: requested ? null : noonOf(addDays(fromOn, 1)) },
    decidedById: requested ? null : owner.id,
  });
}

function activationCode(make: Makers, companies: readonly DemoCompany[]) {
  const { now } = companies.find(({ spec }) => spec.number === DEMO_ACTIVATION.number)!;
  const createdAt = noonOf(addDays(make.today, -8));
  const expiresAt = noonOf(addDays(make.today, 82));
  const codeHash = hashCode(DEMO_ACTIVATION.code, now.adherent.id);
  return { id: make.id(), adherentId: now.adherent.id, codeHash, createdAt, expiresAt };
}
