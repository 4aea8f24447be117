import type { MemberEntry, NewMember } from '~/domain/declarations/member-entry';
import { sirenOf } from '~/domain/shared/identifiers';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { searchText } from '~/domain/shared/search-text';
import { now } from '~/platform/clock.server';
import { fromDay, fromDayOrNull, inScope, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { mailActivationCode } from '~/services/access/activation.server';
import type { StaffActor, SystemActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { type MemberRecord, readMember } from './show-member.server';

export type MemberRefusal =
  | { code: 'number-taken'; field: 'number' }
  | { code: 'siren-known'; field: 'siret' | 'siren'; number: string; name: string }
  | { code: 'no-centre'; field: 'centreCode' }
  | { code: 'no-email'; field: 'contactEmail' }
  | { code: 'changed-meanwhile'; current: MemberRecord };

/** How a new member gets its code: by mail at once, by a letter later. */
export const WELCOMES = ['mail', 'letter'] as const;
export type Welcome = (typeof WELCOMES)[number];

type Written = Omit<NewMember, 'number' | 'siret'>;

const columns = (entry: Written, secteurCode: string) => ({
  name: entry.name, nafCode: entry.nafCode, nafNomenclature: entry.nafNomenclature, nafSection: entry.nafSection,
  centreCode: entry.centreCode, secteurCode, joinedOn: fromDay(entry.joinedOn), addressLine1: entry.addressLine1,
  addressLine2: entry.addressLine2, postcode: entry.postcode, city: entry.city, phone: entry.phone,
  contactName: entry.contactName, contactEmail: entry.contactEmail,
}); // prettier-ignore

/** Writes a new member and its first etablissement, in the caller's transaction. Out: its id. */
export async function insertMember(
  tx: Tx,
  actor: StaffActor | SystemActor,
  entry: NewMember,
): Promise<Outcome<string, MemberRefusal>> {
  const refusals: MemberRefusal[] = [];
  const siren = sirenOf(entry.siret);
  const centre = await tx.centre.findUnique({ where: { code: entry.centreCode } });
  if (!centre) refusals.push({ code: 'no-centre', field: 'centreCode' });
  if (await tx.adherent.findUnique({ where: { number: entry.number }, select: { id: true } }))
    refusals.push({ code: 'number-taken', field: 'number' });
  const same = await tx.adherent.findFirst({
    where: { siren, status: 'active' },
    select: { number: true, name: true },
  });
  if (same) refusals.push({ code: 'siren-known', field: 'siret', ...same });
  if (!centre || refusals.length > 0) return { ok: false, refusals };
  const { number, name, city } = entry;
  const id = newId();
  await tx.adherent.create({
    data: {
      id, number, siren, ...columns(entry, centre.secteurCode), createdAt: now(), updatedAt: now(),
      searchText: searchText(number, name, siren, city),
      etablissements: {
        create: {
          id: newId(), siret: entry.siret, name, nafCode: entry.nafCode, nafNomenclature: entry.nafNomenclature,
          addressLine1: entry.addressLine1, postcode: entry.postcode, city, createdAt: now(),
        },
      },
    },
  }); // prettier-ignore
  await audit(tx, actor, { action: 'member.create', adherentId: id, facts: { joinedOn: entry.joinedOn } });
  return ok(id);
}

/** A new member, with its activation code by mail when asked: it then needs an address. */
export function createMember(
  actor: StaffActor,
  entry: NewMember,
  welcome: Welcome,
): Promise<Outcome<{ number: string; mailed: boolean }, MemberRefusal>> {
  return inScope(actor.scope, async (tx) => {
    if (welcome === 'mail' && !entry.contactEmail)
      return refused({ code: 'no-email', field: 'contactEmail' });
    const created = await insertMember(tx, actor, entry);
    if (!created.ok) return created;
    const { number, name, contactEmail } = entry;
    if (welcome === 'mail' && contactEmail)
      await mailActivationCode(tx, actor, { id: created.value, name, number }, contactEmail, {
        locale: 'fr',
      });
    return ok({ number, mailed: welcome === 'mail' });
  });
}

/** Writes what the service changes of a member, if nobody did since the form was shown. Null: no such number. */
export function editMember(
  actor: StaffActor,
  number: string,
  version: number,
  entry: MemberEntry,
): Promise<Outcome<null, MemberRefusal> | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const before = await readMember(tx, number);
    if (!before) return null;
    const centre = await tx.centre.findUnique({ where: { code: entry.centreCode } });
    if (!centre) return refused({ code: 'no-centre', field: 'centreCode' });
    const same = await tx.adherent.findFirst({
      where: { siren: entry.siren, status: 'active', number: { not: number } }, select: { number: true, name: true },
    });
    if (same) return refused({ code: 'siren-known', field: 'siren', ...same });
    const { count } = await tx.adherent.updateMany({
      where: { number, version },
      data: {
        ...columns(entry, centre.secteurCode), siren: entry.siren, arrearsSince: fromDayOrNull(entry.arrearsSince),
        searchText: searchText(number, entry.name, entry.siren, entry.city), updatedAt: now(), version: { increment: 1 },
      },
    });
    if (count === 0) return refused({ code: 'changed-meanwhile', current: before });
    const changed = (Object.keys(entry) as (keyof MemberEntry)[])
      .filter((key) => key in before && before[key as keyof MemberRecord] !== entry[key]);
    await audit(tx, actor, { action: 'member.edit', adherentId: before.id, facts: { fields: changed } });
    return ok(null);
  });
}

/** The number after the last one of the same form: `27-10042` → `27-10043`. */
export function proposedNumber(actor: StaffActor): Promise<string> {
  return inScope(actor.scope, async (tx) => {
    const last = await tx.adherent.findFirst({ orderBy: { number: 'desc' }, select: { number: true } });
    const [, head = '', tail = '0'] = /^(.*?)(\d+)$/.exec(last?.number ?? '00000') ?? [];
    return head + String(Number(tail) + 1).padStart(tail.length, '0');
  });
}

/** The centres of the service, by name. */
export function listCentres(actor: StaffActor): Promise<{ code: string; name: string; secteur: string }[]> {
  return inScope(actor.scope, async (tx) =>
    (await tx.centre.findMany({ orderBy: { name: 'asc' }, include: { secteur: true } })).map(
      ({ code, name, secteur }) => ({ code, name, secteur: secteur.name }),
    ),
  );
}
