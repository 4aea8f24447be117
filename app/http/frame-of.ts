import { can } from '~/domain/access/permissions';
import type { CompanyActor, PersonActor, StaffActor } from '~/services/access/actor';
import type { Viewer } from '~/ui/document';

export type PageActor = PersonActor | CompanyActor | StaffActor | null;

/**
 * How the frame of a page shows who reads it. `actor` is null before the guard has let anyone in:
 * a refused page keeps the person's name and shows nothing of the space that was refused.
 */
export function frameOf(person: PersonActor | null, actor: PageActor): Viewer {
  const companies = person?.companies ?? [];
  const subject = actor?.subject ?? person?.subject ?? { kind: 'anonymous' as const };
  return {
    space: actor?.kind === 'company' || actor?.kind === 'staff' ? actor.kind : person ? 'account' : 'public',
    name: person?.name,
    company:
      actor?.kind === 'company'
        ? {
            name: actor.companyName,
            number: actor.number,
            byMandate: actor.via === 'mandate',
            radiated: actor.radiated,
          }
        : undefined,
    reach: {
      companies: companies.length,
      mandates: companies.filter(({ via }) => via === 'mandate').length,
      service: person?.staffRole != null,
    },
    can: (permission) => can(subject, permission),
  };
}
