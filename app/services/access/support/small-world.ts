import { makers } from '../../../../prisma/factories/make';
import { insertRows } from '../../../../prisma/factories/insert';
import { hashToken } from '~/platform/crypto.server';
import { inScope, sqlInScope, systemScope, type Tx } from '~/platform/db/index.server';
import type { StaffRole } from '~/domain/access/roles';
import { type CompanyActor, enterCompany, enterService, type PersonActor, type StaffActor } from '../actor';
import { actorOfToken } from '../resolve-actor.server';
import { openSession } from '../sign-in.server';

/** Where the browser of a test is. */
export const somewhere = { ip: '192.0.2.7', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };

/**
 * Two companies for tests on PostgreSQL: `bakery` with an administrateur (Léa) and a colleague (Paul), `garage`
 * with an administrateur (Marc); an accountant (Vincent) mandated by the bakery; one of the service's people (Karim).
 */
export async function smallWorld(seed: string) {
  const make = makers(seed);
  const [bakery, garage] = [
    make.adherent({ name: 'Boulangerie Martin' }),
    make.adherent({ name: 'Garage Dubois' }),
  ];
  const lea = make.person({ name: 'Léa Martin' });
  const paul = make.person({ name: 'Paul Morel' });
  const marc = make.person({ name: 'Marc Dubois' });
  const vincent = make.person({ name: 'Vincent Delarue' });
  const karim = make.person({ name: 'Karim Benali', staffRole: 'gestion' as StaffRole });
  const memberships = {
    lea: make.membership(lea, bakery),
    paul: make.membership(paul, bakery, { roles: ['declaration'] }),
    marc: make.membership(marc, garage),
  };
  const mandate = make.mandate(vincent, bakery);
  await sqlInScope(systemScope, async (sql) => {
    await sql.query(`INSERT INTO secteur (code, name) VALUES ('SUD', 'Sud') ON CONFLICT DO NOTHING`);
    for (const { centreCode } of [bakery, garage])
      await sql.query(`INSERT INTO centre (code, name, secteur_code) VALUES ($1, $1, 'SUD') ON CONFLICT DO NOTHING`, [centreCode]); // prettier-ignore
    await insertRows(sql, 'adherent', [bakery, garage]);
    await insertRows(sql, 'person', [lea, paul, marc, vincent, karim]);
    await insertRows(sql, 'membership', Object.values(memberships));
    await insertRows(sql, 'mandate', [mandate]);
  });
  return { make, bakery, garage, lea, paul, marc, vincent, karim, memberships, mandate };
}

/** Reads or writes with the rights of the portal itself. */
export const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inScope(systemScope, work);

/** Signs a person in, second factor given unless told, and gives what the guards would. */
export async function signedIn(person: { id: string }, secondFactor = true): Promise<PersonActor> {
  const token = await asSystem((tx) => openSession(tx, person.id, somewhere, secondFactor));
  return (await actorOfToken(token, somewhere.ip)) ?? fail('the session does not resolve');
}

/** The same person acting for a company. */
export const actingFor = async (person: { id: string }, company: { number: string }): Promise<CompanyActor> =>
  enterCompany(await signedIn(person), company.number) ?? fail('may not enter');

/** The same person at work in the service. */
export const atWork = async (person: { id: string }): Promise<StaffActor> =>
  enterService(await signedIn(person)) ?? fail('not of the service');

/** Whether a session token still opens. */
export const isOpen = async (token: string): Promise<boolean> => (await actorOfToken(token, null)) !== null;

/** The session row behind a token. */
export const sessionOf = (token: string) =>
  asSystem((tx) => tx.session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } }));

interface Waiting {
  template: string;
  to: string;
  data: Record<string, unknown>;
}

/** The mails that wait to leave, oldest first, to one address when given. */
export async function waitingMails(to?: string): Promise<Waiting[]> {
  const rows = await asSystem((tx) =>
    tx.outgoingMail.findMany({ where: to ? { toEmail: to } : {}, orderBy: { createdAt: 'asc' } }),
  );
  return rows.map(({ template, toEmail, data }) => ({
    template,
    to: toEmail,
    data: (data as { data: Record<string, unknown> }).data,
  }));
}

/** The last mail of a kind to an address. */
export async function lastMail(template: string, to: string): Promise<Record<string, unknown>> {
  const found = (await waitingMails(to)).filter((mail) => mail.template === template).at(-1);
  return found?.data ?? fail(`no ${template} to ${to}`);
}

function fail(message: string): never {
  throw new Error(message);
}
