import { can } from '~/domain/access/permissions';
import { type CompanyRole, isCompanyRole } from '~/domain/access/roles';
import { readReason } from '~/domain/declarations/radiation';
import type { NafNomenclature } from '~/domain/shared/identifiers';
import type { Day } from '~/domain/shared/day';
import { inScope, systemScope, toDay, toDayOrNull, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

export type MemberRecord = {
  id: string;
  number: string;
  name: string;
  siren: string;
  nafCode: string | null;
  nafNomenclature: NafNomenclature;
  centreCode: string;
  centre: string;
  secteur: string;
  status: 'active' | 'radiated';
  joinedOn: Day;
  radiatedOn: Day | null;
  radiation: ReturnType<typeof readReason>;
  arrearsSince: Day | null;
  addressLine1: string | null;
  addressLine2: string | null;
  postcode: string | null;
  city: string | null;
  phone: string | null;
  contactName: string | null;
  contactEmail: string | null;
  effectif: number;
  version: number;
};

export type MemberSheet = {
  member: MemberRecord;
  etablissements: { siret: string; name: string; city: string | null; archived: boolean }[];
  people: { name: string; email: string; roles: CompanyRole[]; lastSeenAt: Date | null }[];
  mandates: { name: string; firm: string | null; roles: CompanyRole[]; state: string; until: Day | null }[];
  declarations: {
    exercice: number;
    state: 'brouillon' | 'deposee' | 'rectifiee' | 'close';
    versions: { number: number; submittedAt: Date; effectif: number; late: boolean }[];
  }[];
  /** Null for those who may not see them. */
  invoices:
    { id: string; exercice: number; number: string | null; state: string; grossCents: number }[] | null;
  /** Last code of activation, and whether it still opens. */
  activation: { createdAt: Date; expiresAt: Date; usedAt: Date | null; live: boolean } | null;
};

/** A member by its number, as its form and its page show it; null when there is none. */
export async function readMember(tx: Tx, number: string): Promise<MemberRecord | null> {
  const row = await tx.adherent.findUnique({
    where: { number },
    include: { centre: { select: { name: true } }, secteur: { select: { name: true } } },
  });
  if (!row) return null;
  return {
    id: row.id, number: row.number, name: row.name, siren: row.siren, nafCode: row.nafCode,
    nafNomenclature: row.nafNomenclature, centreCode: row.centreCode, centre: row.centre.name, secteur: row.secteur.name,
    status: row.status, joinedOn: toDay(row.joinedOn), radiatedOn: toDayOrNull(row.radiatedOn),
    radiation: readReason(row.radiationReason), arrearsSince: toDayOrNull(row.arrearsSince),
    addressLine1: row.addressLine1, addressLine2: row.addressLine2, postcode: row.postcode, city: row.city,
    phone: row.phone, contactName: row.contactName, contactEmail: row.contactEmail, effectif: row.effectif,
    version: row.version,
  }; // prettier-ignore
}

const roles = (of: string[]) => of.filter(isCompanyRole);

type Place = { personId: string; name: string; email: string; roles: CompanyRole[] };

async function placesOf(tx: Tx, adherentId: string): Promise<Place[]> {
  const places = await tx.membership.findMany({
    where: { adherentId, revokedAt: null },
    include: { person: { select: { name: true, email: true } } },
    orderBy: { person: { name: 'asc' } },
  });
  return places.map(({ personId, person, ...place }) => ({ personId, ...person, roles: roles(place.roles) }));
}

/** When people were last seen. Sessions are closed to staff: this one date is all they learn of them. */
async function lastSeen(people: readonly Place[]): Promise<Map<string, Date>> {
  const seen = await inScope(systemScope, (tx) =>
    tx.session.groupBy({
      by: ['personId'],
      where: { personId: { in: people.map(({ personId }) => personId) } },
      _max: { lastSeenAt: true },
    }),
  );
  return new Map(
    seen.flatMap(({ personId, _max }) => (_max.lastSeenAt ? [[personId, _max.lastSeenAt]] : [])),
  );
}

async function activationOf(tx: Tx, adherentId: string, now: Date): Promise<MemberSheet['activation']> {
  const code = await tx.activationCode.findFirst({ where: { adherentId }, orderBy: { createdAt: 'desc' } });
  if (!code) return null;
  const { createdAt, expiresAt, usedAt, revokedAt } = code;
  return { createdAt, expiresAt, usedAt, live: !usedAt && !revokedAt && expiresAt > now };
}

/** All that the service reads of a member on one page: no list of named workers. Null: no such number. */
export async function showMember(actor: StaffActor, number: string, now: Date): Promise<MemberSheet | null> {
  // prettier-ignore
  const read = await inScope(actor.scope, async (tx) => {
    const member = await readMember(tx, number);
    if (!member) return null;
    const adherentId = member.id;
    const etablissements = await tx.etablissement.findMany({ where: { adherentId }, orderBy: { siret: 'asc' } });
    const mandates = await tx.mandate.findMany({
      where: { adherentId, state: { in: ['requested', 'active'] } },
      include: { person: { select: { name: true } } }, orderBy: { createdAt: 'desc' },
    });
    const declarations = await tx.declaration.findMany({
      where: { adherentId }, orderBy: { exercice: 'desc' },
      select: {
        exercice: true, state: true,
        versions: { orderBy: { number: 'desc' }, select: { number: true, submittedAt: true, effectif: true, late: true } },
      },
    });
    const invoices = can(actor.subject, 'member:invoices')
      ? await tx.invoice.findMany({
          where: { adherentId }, orderBy: [{ exercice: 'desc' }, { createdAt: 'desc' }],
          select: { id: true, exercice: true, number: true, state: true, grossCents: true },
        })
      : null;
    return {
      member,
      etablissements: etablissements.map(({ siret, name, city, archivedAt }) => ({ siret, name, city, archived: archivedAt !== null })),
      places: await placesOf(tx, adherentId),
      mandates: mandates.map(({ person, firm, state, untilOn, ...row }) => ({
        name: person.name, firm, state, roles: roles(row.roles), until: toDayOrNull(untilOn),
      })),
      declarations, invoices,
      activation: await activationOf(tx, adherentId, now),
    };
  });
  if (!read) return null;
  const { places, ...sheet } = read;
  const seen = await lastSeen(places);
  return {
    ...sheet,
    people: places.map(({ personId, ...place }) => ({ ...place, lastSeenAt: seen.get(personId) ?? null })),
  };
}
