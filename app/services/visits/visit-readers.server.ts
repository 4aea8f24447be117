import { can, type Permission } from '~/domain/access/permissions';
import { isCompanyRole, type StaffRole } from '~/domain/access/roles';
import type { Locale } from '~/locales/translation';
import { today } from '~/platform/clock.server';
import { fromDay, type Tx } from '~/platform/db/index.server';
import { localeOfPerson } from '~/services/access/person-locale';

/** Someone to write to. `contact`: the company's address, behind which nobody has an account. */
export interface Reader {
  email: string;
  locale: Locale;
  kind: 'company' | 'contact' | 'worker';
}

/** What makes someone of a company a reader of its visits, of their documents, or of its places in sessions. */
type ReadingPermission = Extract<
  Permission,
  'appointment:manage' | 'visit-document:view' | 'session:register'
>;

const person = { select: { email: true, locale: true, disabledAt: true } } as const;
type Found = { roles: string[]; person: { email: string; locale: string | null; disabledAt: Date | null } };

const readersAmong = (found: Found[], via: 'membership' | 'mandate', permission: ReadingPermission) =>
  found
    .filter(({ roles, person: who }) => {
      const subject = { kind: 'company', via, roles: roles.filter(isCompanyRole) } as const;
      return !who.disabledAt && can(subject, permission);
    })
    .map(({ person: who }): Reader => ({ email: who.email, locale: localeOfPerson(who), kind: 'company' }));

/**
 * Who of a company reads about its visits: its own people by their roles; with `accountants`, those mandated for it in
 * force today; when none of its own people does, with `contact`, its address for convocations, else its contact address.
 */
export async function companyReaders(
  tx: Tx,
  adherentId: string,
  permission: ReadingPermission,
  { accountants = false, contact = false }: { accountants?: boolean; contact?: boolean } = {},
): Promise<Reader[]> {
  const members = await tx.membership.findMany({
    where: { adherentId, revokedAt: null },
    select: { roles: true, person },
    orderBy: { id: 'asc' },
  });
  const readers = readersAmong(members, 'membership', permission);
  if (readers.length === 0 && contact) {
    const email = await contactOf(tx, adherentId);
    if (email) readers.push({ email, locale: 'fr', kind: 'contact' });
  }
  if (accountants) {
    const on = fromDay(today());
    const mandates = await tx.mandate.findMany({
      where: {
        adherentId,
        state: 'active',
        fromOn: { lte: on },
        OR: [{ untilOn: null }, { untilOn: { gte: on } }],
      },
      select: { roles: true, person },
      orderBy: { id: 'asc' },
    });
    readers.push(...readersAmong(mandates, 'mandate', permission));
  }
  return [...new Map(readers.map((reader) => [reader.email, reader])).values()];
}

async function contactOf(tx: Tx, adherentId: string): Promise<string | null> {
  const company = await tx.adherent.findUniqueOrThrow({
    where: { id: adherentId },
    select: { contactEmail: true, convocationAddress: true },
  });
  const forConvocations = (company.convocationAddress as { email?: string } | null)?.email;
  return forConvocations || company.contactEmail;
}

/** Who of the service answers for a visit: its professional when he has an account, else the people of its team. */
export async function teamReaders(
  tx: Tx,
  { professionalId, teamCode }: { professionalId: string | null; teamCode: string | null },
): Promise<{ email: string; locale: Locale }[]> {
  const select = { email: true, locale: true, staffRole: true } as const;
  const active = { disabledAt: null, staffRole: { not: null } } as const;
  const assigned = professionalId
    ? await tx.professional.findUnique({ where: { id: professionalId }, select: { personId: true } })
    : null;
  const own = assigned?.personId
    ? await tx.person.findMany({ where: { ...active, id: assigned.personId }, select })
    : [];
  if (own.length > 0 || !teamCode) return answering(own);
  const colleagues = await tx.professional.findMany({
    where: { teamCode, active: true, personId: { not: null } },
    select: { personId: true },
  });
  const ids = colleagues.flatMap(({ personId }) => (personId ? [personId] : []));
  const team = await tx.person.findMany({
    where: { ...active, OR: [{ teamCode }, { id: { in: ids } }] },
    select,
    orderBy: { id: 'asc' },
  });
  return answering(team);
}

/** Those whose role answers requests, what a worker asked himself included. */
const answering = (people: { email: string; locale: string | null; staffRole: StaffRole | null }[]) =>
  people
    .filter(({ staffRole: role }) => role && can({ kind: 'staff', role }, 'visit-private:view'))
    .map((who) => ({ email: who.email, locale: localeOfPerson(who) }));
