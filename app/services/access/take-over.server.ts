import { type MembershipRefusal, takeOver } from '~/domain/access/membership';
import { ok, type Outcome } from '~/domain/shared/outcome';
import { inScope } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { StaffActor } from './actor';
import { audit } from './audit.server';
import { personByEmail } from './first-access.server';
import { localeOfPerson } from './person-locale';
import { lockPlaces, peopleOf, type Place, writePeople } from './places.server';

export interface TakeOver {
  email: string;
  name: string;
  /** Why the service does it: read by everyone in the company and kept in the trail. */
  reason: string;
  /** Members (ids of their places) who left and lose their access. */
  leaving?: readonly string[];
}

/**
 * The service names a company's administrateur because the former one left. All of the company's people are mailed
 * the written reason, those who lose their place too. Out: how many were told. Null: no such company.
 */
export function takeOverAdministration(
  actor: StaffActor,
  adherentId: string,
  change: TakeOver,
): Promise<Outcome<{ told: number }, MembershipRefusal> | null> {
  return inScope(actor.scope, async (tx) => {
    const company = await tx.adherent.findUnique({
      where: { id: adherentId },
      select: { name: true, number: true },
    });
    if (!company) return null;
    const places = await lockPlaces(tx, adherentId);
    const reason = change.reason.trim();
    const leaving = places.filter(({ id, left }) => !left && change.leaving?.includes(id));
    const known = places.find(({ email }) => email === change.email);
    // The rule is asked before an account is made for a change that it refuses.
    const facts = { leaving: leaving.map(({ personId }) => personId), reason };
    const people = peopleOf(places);
    const first = takeOver(people, { ...facts, newAdministrateur: known?.personId ?? 'nobody yet' });
    if (!first.ok) return first;
    const person = await personByEmail(tx, { email: change.email, name: change.name, locale: null });
    const decided = takeOver(people, { ...facts, newAdministrateur: person.id });
    if (!decided.ok) return decided;
    await writePeople(tx, adherentId, places, decided.value.people, actor.personId);
    await audit(tx, actor, {
      action: 'membership.take-over',
      adherentId,
      subject: { kind: 'person', id: person.id },
      facts: { reason, leaving: leaving.length },
    });
    const told = decided.value.told.map((id) => readerOf(id, places, person));
    for (const reader of told)
      await queueMail(tx, {
        template: 'access/take-over',
        data: {
          company: company.name, number: company.number, name: person.name, reason, you: reader.email === person.email,
        },
        to: reader.email,
        locale: localeOfPerson(reader),
        adherentId,
      }); // prettier-ignore
    return ok({ told: told.length });
  });
}

type Reader = { email: string; locale: string | null };

const readerOf = (personId: string, places: readonly Place[], person: Reader): Reader =>
  places.find((place) => place.personId === personId) ?? person;

/** The company a take-over is about, with its people; null when there is none of that number. */
export function companyToTakeOver(actor: StaffActor, number: string) {
  return inScope(actor.scope, async (tx) => {
    const company = await tx.adherent.findUnique({
      where: { number },
      select: { id: true, name: true, number: true },
    });
    if (!company) return null;
    const places = await lockPlaces(tx, company.id);
    const members = places
      .filter(({ left }) => !left)
      .map(({ id, name, email, roles }) => ({ id, name, email, roles }));
    return { ...company, members };
  });
}
