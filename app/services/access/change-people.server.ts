import {
  changeRoles,
  handOver,
  joinCompany,
  leaveCompany,
  type MembershipRefusal,
  type People,
} from '~/domain/access/membership';
import type { CompanyRole } from '~/domain/access/roles';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { CompanyActor } from './actor';
import { audit } from './audit.server';
import { localeOfPerson } from './person-locale';
import { lockPlaces, peopleOf, type Place, writePeople } from './places.server';

export type PeopleRefusal =
  | MembershipRefusal
  /** Someone changed this place since the page was shown: its roles now. */
  | { code: 'place-changed'; roles: CompanyRole[]; version: number };

/** A place after a change: what its undo needs. */
export interface ChangedPlace {
  name: string;
  before: CompanyRole[];
  version: number;
}

type Changed = Promise<Outcome<ChangedPlace, PeopleRefusal> | null>;

interface Change {
  id: string;
  /** The version the person saw. */
  version: number;
}

/** Gives a member exactly these roles. Null: no such place in this company. */
export const changeMemberRoles = (
  actor: CompanyActor,
  change: Change & { roles: readonly CompanyRole[] },
): Changed =>
  onPlace(actor, change, async (tx, place, people) => {
    const after = changeRoles(people, place.personId, change.roles);
    if (after.ok) await note(tx, actor, place, 'membership.change-roles', { roles: change.roles });
    return after;
  });

/** Takes a member out of the company. */
export const removeMember = (actor: CompanyActor, change: Change): Changed =>
  onPlace(actor, change, async (tx, place, people) => {
    const after = leaveCompany(people, place.personId);
    if (after.ok) await note(tx, actor, place, 'membership.remove');
    return after;
  });

/** Brings back a member who was taken out, with the same roles. */
export const restoreMember = (actor: CompanyActor, change: Change): Changed =>
  onPlace(actor, change, async (tx, place, people) => {
    const after = joinCompany(people, place.personId, place.roles);
    if (after.ok) await note(tx, actor, place, 'membership.restore');
    return after;
  });

/** Hands the running of the company's access over to a member, who is told; `keeping`: the roles one stays with. */
export const handOverTo = (
  actor: CompanyActor,
  change: Change & { keeping: readonly CompanyRole[] },
): Changed =>
  onPlace(actor, change, async (tx, place, people) => {
    const { personId: from } = actor;
    const after = handOver(people, { from, to: place.personId, keeping: change.keeping });
    if (!after.ok) return after;
    await note(tx, actor, place, 'membership.hand-over');
    await queueMail(tx, {
      template: 'access/handed-over',
      data: { company: actor.companyName, number: actor.number, by: actor.name },
      to: place.email,
      locale: localeOfPerson(place),
      adherentId: actor.adherentId,
    });
    return after;
  });

function onPlace(
  actor: CompanyActor,
  { id, version }: Change,
  decide: (tx: Tx, place: Place, people: People) => Promise<Outcome<People, MembershipRefusal>>,
): Changed {
  return inScope(actor.scope, async (tx) => {
    const places = await lockPlaces(tx, actor.adherentId);
    const place = places.find((each) => each.id === id);
    if (!place) return null;
    if (place.version !== version)
      return refused<PeopleRefusal>({ code: 'place-changed', roles: place.roles, version: place.version });
    const after = await decide(tx, place, peopleOf(places));
    if (!after.ok) return after;
    await writePeople(tx, actor.adherentId, places, after.value, actor.personId);
    const row = await tx.membership.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return ok({ name: place.name, before: place.roles, version: row.version });
  });
}

const note = (tx: Tx, actor: CompanyActor, place: Place, action: string, facts?: Record<string, unknown>) =>
  audit(tx, actor, { action, subject: { kind: 'person', id: place.personId }, facts });
