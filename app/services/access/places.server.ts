import type { Membership, People } from '~/domain/access/membership';
import { type CompanyRole, isCompanyRole } from '~/domain/access/roles';
import { now } from '~/platform/clock.server';
import type { Tx } from '~/platform/db/index.server';

/** A person's place in a company, as recorded: the domain's `Membership` with what writing it needs. */
export interface Place {
  id: string;
  personId: string;
  roles: CompanyRole[];
  version: number;
  /** The person left; the row stays for the trail and for coming back. */
  left: boolean;
  name: string;
  email: string;
  locale: string | null;
}

interface Row {
  id: string;
  person_id: string;
  roles: string[];
  version: number;
  left: boolean;
  name: string;
  email: string;
  locale: string | null;
}

/** All places of a company, present and past, locked until the end of the transaction: two changes never cross. */
export async function lockPlaces(tx: Tx, adherentId: string): Promise<Place[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.id, m.person_id, m.roles, m.version, m.revoked_at IS NOT NULL AS left, p.name, p.email, p.locale
    FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.adherent_id = ${adherentId}::uuid ORDER BY m.id FOR UPDATE OF m`;
  return rows.map(({ person_id: personId, roles, ...row }) => ({
    ...row,
    personId,
    roles: roles.filter(isCompanyRole),
  }));
}

/** The people of the company now, as the rules see them. */
export const peopleOf = (places: readonly Place[]): People =>
  places.filter(({ left }) => !left).map(({ personId, roles }) => ({ personId, roles }));

/** Those who run the company's access: they get its mails. */
export const administrateursOf = (places: readonly Place[]): Place[] =>
  places.filter(({ left, roles }) => !left && roles.includes('administrateur'));

const sameRoles = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((role) => b.includes(role));

/** Writes what a rule decided: who came, who left, whose roles changed; nothing for those who stay as they are. */
export async function writePeople(
  tx: Tx,
  adherentId: string,
  places: readonly Place[],
  after: People,
  byPersonId: string | null,
): Promise<void> {
  const staying = new Map<string, Membership>(after.map((member) => [member.personId, member]));
  for (const place of places) {
    const member = staying.get(place.personId);
    staying.delete(place.personId);
    if (!member && place.left) continue;
    if (member && !place.left && sameRoles(member.roles, place.roles)) continue;
    await tx.membership.update({
      where: { id: place.id },
      data: {
        ...(member ? { roles: [...member.roles], revokedAt: null } : { revokedAt: now() }),
        version: { increment: 1 },
      },
    });
  }
  for (const { personId, roles } of staying.values())
    await tx.membership.create({
      data: { personId, adherentId, roles: [...roles], createdAt: now(), createdById: byPersonId },
    });
}
