import { type AcceptRefusal, type InvitationState, invitationState } from '~/domain/access/invitation';
import { joinCompany } from '~/domain/access/membership';
import { type CompanyRole, isCompanyRole } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Locale } from '~/locales/translation';
import { now, today } from '~/platform/clock.server';
import { hashToken } from '~/platform/crypto.server';
import { fromDay, inScope, sqlInScope, systemScope, toDayOrNull, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { PersonActor } from './actor';
import { audit } from './audit.server';
import type { Origin } from './email-proof.server';
import { personByEmail } from './first-access.server';
import { localeOfPerson } from './person-locale';
import { administrateursOf, lockPlaces, peopleOf, writePeople } from './places.server';
import { openSession } from './sign-in.server';

export interface OpenInvitation {
  id: string;
  kind: 'membership' | 'mandate';
  company: string;
  number: string;
  email: string;
  roles: CompanyRole[];
  until: Day | null;
  state: InvitationState;
  /** The address has an account: its owner signs in to accept. */
  hasAccount: boolean;
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

const findRow = (tx: Tx, tokenHash: string) =>
  tx.invitation.findUnique({
    where: { tokenHash },
    include: { adherent: { select: { name: true, number: true } } },
  });

const shown = (row: Row): Omit<OpenInvitation, 'hasAccount'> => ({
  id: row.id,
  kind: row.kind === 'mandate' ? 'mandate' : 'membership',
  company: row.adherent.name,
  number: row.adherent.number,
  email: row.email,
  roles: row.roles.filter(isCompanyRole),
  until: toDayOrNull(row.untilOn),
  state: invitationState(row, now()),
});

/** What a link says; null for a link that never was. */
export function readInvitation(token: string): Promise<OpenInvitation | null> {
  return inScope(systemScope, async (tx) => {
    const row = await findRow(tx, hashToken(token));
    if (!row) return null;
    const account = await tx.person.findUnique({ where: { email: row.email }, select: { id: true } });
    return { ...shown(row), hasAccount: account !== null };
  });
}

/** Invitations that wait for someone signed in: by address, which signing in proved. */
export function invitationsFor(actor: PersonActor): Promise<Omit<OpenInvitation, 'hasAccount'>[]> {
  return sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<Omit<OpenInvitation, 'hasAccount'>>({
      name: 'invitations-for',
      text: `SELECT i.id, i.kind, a.name AS company, a.number, i.email, i.roles, i.until_on AS until, 'open' AS state
        FROM invitation i JOIN adherent a ON a.id = i.adherent_id
        WHERE i.email = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $2
        ORDER BY i.created_at DESC`,
      values: [actor.email, now()],
    });
    return rows;
  });
}

/** What proves that one may accept: the link of the mail, or being signed in with the invited address. */
export type InvitationKey = { token: string } | { id: string };

/** The company entered, and the token of a session when the account was made just now. */
export interface Accepted {
  number: string;
  company: string;
  token: string | null;
}

/**
 * Accepts an invitation, once. Signed in with its address: the place is added to one's account. Not signed in: an
 * account is made when there is none (`name`), else one must sign in first.
 */
export function acceptInvitation(
  key: InvitationKey,
  actor: PersonActor | null,
  newcomer: { name: string; locale: Locale; from: Origin },
): Promise<Outcome<Accepted, AcceptRefusal> | null> {
  return inScope(systemScope, async (tx) => {
    const row = await lockedInvitation(tx, key);
    if (!row) return null;
    const state = invitationState(row, now());
    if (state !== 'open') return refused<AcceptRefusal>({ code: 'invitation-closed', state });
    if (actor && actor.email !== row.email) return refused<AcceptRefusal>({ code: 'invitation-not-yours' });
    if (!actor && ('id' in key || (await tx.person.count({ where: { email: row.email } })) > 0))
      return refused<AcceptRefusal>({ code: 'invitation-sign-in' });
    const { name, locale, from } = newcomer;
    const person = await personByEmail(tx, { email: row.email, name, locale });
    await (row.kind === 'mandate' ? giveMandate(tx, row, person.id) : givePlace(tx, row, person.id));
    await tx.invitation.update({ where: { id: row.id }, data: { acceptedAt: now() } });
    await tellAdministrateurs(tx, row, person.name);
    const witness = {
      kind: 'company' as const,
      personId: person.id,
      name: person.name,
      ip: from.ip,
      via: row.kind === 'mandate' ? 'mandate' : 'membership',
    };
    await audit(tx, witness, {
      action: 'invitation.accept',
      adherentId: row.adherentId,
      subject: { kind: 'invitation', id: row.id },
    });
    const { name: company, number } = row.adherent;
    return ok({ company, number, token: actor ? null : await openSession(tx, person.id, from, false) });
  });
}

async function lockedInvitation(tx: Tx, key: InvitationKey): Promise<Row | null> {
  const [locked] =
    'token' in key
      ? await tx.$queryRaw<{ token_hash: string }[]>`SELECT token_hash FROM invitation WHERE token_hash = ${hashToken(key.token)} FOR UPDATE`
      : await tx.$queryRaw<{ token_hash: string }[]>`SELECT token_hash FROM invitation WHERE id = ${key.id}::uuid FOR UPDATE`;
  return locked ? findRow(tx, locked.token_hash) : null;
} // prettier-ignore

/** Someone who has a place already gains the roles of the invitation. */
async function givePlace(tx: Tx, row: Row, personId: string): Promise<void> {
  const places = await lockPlaces(tx, row.adherentId);
  const roles = row.roles.filter(isCompanyRole);
  const people = peopleOf(places);
  const known = people.find((member) => member.personId === personId);
  const others = people.filter((member) => member !== known);
  const joined = known
    ? ok([...others, { personId, roles: [...new Set([...known.roles, ...roles])] }])
    : joinCompany(people, personId, roles);
  if (joined.ok) await writePeople(tx, row.adherentId, places, joined.value, row.createdById);
}

/** A request or a mandate that is alive takes the new terms; else a new one begins. */
async function giveMandate(tx: Tx, row: Row, personId: string): Promise<void> {
  const { adherentId, roles, untilOn } = row;
  const terms = { roles, untilOn, state: 'active', decidedAt: now(), decidedById: row.createdById } as const;
  const live = await tx.mandate.findFirst({
    where: { personId, adherentId, state: { in: ['requested', 'active'] } },
  });
  if (live)
    await tx.mandate.update({ where: { id: live.id }, data: { ...terms, version: { increment: 1 } } });
  else
    await tx.mandate.create({
      data: { ...terms, personId, adherentId, fromOn: fromDay(today()), createdAt: now() },
    });
}

async function tellAdministrateurs(tx: Tx, row: Row, name: string): Promise<void> {
  const { name: company, number } = row.adherent;
  for (const reader of administrateursOf(await lockPlaces(tx, row.adherentId))) {
    if (reader.email === row.email) continue;
    await queueMail(tx, {
      template: 'access/joined',
      data: { company, number, name },
      to: reader.email,
      locale: localeOfPerson(reader),
      adherentId: row.adherentId,
    });
  }
}
