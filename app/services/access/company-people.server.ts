import { type MandateStatus, mandateStatusOn } from '~/domain/access/mandate';
import { type CompanyRole, isCompanyRole } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import { now } from '~/platform/clock.server';
import { inScope, toDay, toDayOrNull } from '~/platform/db/index.server';
import type { CompanyActor } from './actor';

export interface MemberLine {
  id: string;
  version: number;
  name: string;
  email: string;
  roles: CompanyRole[];
  /** The one who reads. */
  you: boolean;
}

export interface MandateLine {
  id: string;
  version: number;
  name: string;
  email: string;
  firm: string | null;
  roles: CompanyRole[];
  status: MandateStatus | 'none';
  from: Day;
  until: Day | null;
}

export interface InvitationLine {
  id: string;
  kind: 'membership' | 'mandate';
  email: string;
  roles: CompanyRole[];
  expiresAt: Date;
  expired: boolean;
}

const roles = (of: string[]) => of.filter(isCompanyRole);

/** Everyone who has, had lately or may get access to a company: its people, its accountants, who is invited. */
export function companyPeople(
  actor: CompanyActor,
  today: Day,
): Promise<{ members: MemberLine[]; mandates: MandateLine[]; invitations: InvitationLine[] }> {
  const { adherentId } = actor;
  const person = { select: { name: true, email: true } } as const;
  return inScope(actor.scope, async (tx) => {
    const members = await tx.membership.findMany({
      where: { adherentId, revokedAt: null },
      include: { person },
      orderBy: { person: { name: 'asc' } },
    });
    const mandates = await tx.mandate.findMany({
      where: { adherentId, state: { in: ['requested', 'active'] } },
      include: { person },
      orderBy: [{ state: 'asc' }, { createdAt: 'desc' }],
    });
    const invitations = await tx.invitation.findMany({
      where: { adherentId, acceptedAt: null, revokedAt: null },
      orderBy: { createdAt: 'desc' },
    });
    return {
      members: members.map((row) => ({
        id: row.id, version: row.version, ...row.person, roles: roles(row.roles), you: row.personId === actor.personId,
      })),
      mandates: mandates.map((row) => ({
        id: row.id, version: row.version, ...row.person, firm: row.firm, roles: roles(row.roles),
        from: toDay(row.fromOn), until: toDayOrNull(row.untilOn),
        status: mandateStatusOn({ status: row.state, from: toDay(row.fromOn), until: toDayOrNull(row.untilOn) }, today),
      })),
      invitations: invitations.map((row) => ({
        id: row.id, kind: row.kind === 'mandate' ? 'mandate' : 'membership', email: row.email, roles: roles(row.roles),
        expiresAt: row.expiresAt, expired: row.expiresAt <= now(),
      })),
    };
  }); // prettier-ignore
}

/** One member, for the page of his roles; null when not of this company or gone. */
export async function findMember(actor: CompanyActor, id: string): Promise<MemberLine | null> {
  const row = await inScope(actor.scope, (tx) =>
    tx.membership.findFirst({
      where: { id, adherentId: actor.adherentId, revokedAt: null },
      include: { person: { select: { name: true, email: true } } },
    }),
  );
  if (!row) return null;
  const { version, person } = row;
  return { id, version, ...person, roles: roles(row.roles), you: row.personId === actor.personId };
}

/** One mandate or request, for its page; null when not of this company. */
export async function findMandate(actor: CompanyActor, id: string, today: Day): Promise<MandateLine | null> {
  const { mandates } = await companyPeople(actor, today);
  return mandates.find((mandate) => mandate.id === id) ?? null;
}
