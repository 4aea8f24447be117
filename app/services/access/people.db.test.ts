import { beforeEach, describe, expect, test } from 'vitest';
import { day } from '~/domain/shared/day';
import { hashToken } from '~/platform/crypto.server';
import { acceptInvitation, invitationsFor, readInvitation } from './accept-invitation.server';
import { changeMemberRoles, handOverTo, removeMember, restoreMember } from './change-people.server';
import { companyPeople } from './company-people.server';
import { invite, resendInvitation, withdrawInvitation } from './invite.server';
import { actorOfToken } from './resolve-actor.server';
import { takeOverAdministration } from './take-over.server';
import { actingFor, asSystem, atWork, lastMail, signedIn, smallWorld, somewhere, waitingMails } from './support/small-world'; // prettier-ignore

let world: Awaited<ReturnType<typeof smallWorld>>;
let count = 0;
const on = day('2026-11-21');
const newcomer = { name: 'Zoé Nouvelle', locale: 'fr', from: somewhere } as const;

beforeEach(async () => {
  world = await smallWorld(`people-${++count}`);
});

const refusalOf = (outcome: { ok: boolean; refusals?: { code: string }[] } | null) =>
  outcome?.refusals?.[0]?.code;
const asLea = () => actingFor(world.lea, world.bakery);

describe('the last administrateur', () => {
  test('stays, whichever way', async () => {
    const lea = await asLea();
    const { id } = world.memberships.lea;
    expect(refusalOf(await changeMemberRoles(lea, { id, version: 1, roles: ['lecture'] }))).toBe(
      'last-administrateur',
    );
    expect(refusalOf(await removeMember(lea, { id, version: 1 }))).toBe('last-administrateur');
  });

  test('stays also when two administrateurs leave each other at the same moment', async () => {
    const lea = await asLea();
    const { lea: one, paul: two } = world.memberships;
    await changeMemberRoles(lea, { id: two.id, version: 1, roles: ['administrateur'] });
    const paul = await actingFor(world.paul, world.bakery);
    const both = await Promise.all([
      removeMember(lea, { id: two.id, version: 2 }),
      removeMember(paul, { id: one.id, version: 1 }),
    ]);
    expect(both.map((each) => each?.ok).sort()).toEqual([false, true]);
  });
});

describe('a change', () => {
  test('is refused when someone changed the place meanwhile, and says its roles now', async () => {
    const lea = await asLea();
    const { id } = world.memberships.paul;
    const first = await changeMemberRoles(lea, { id, version: 1, roles: ['convocation'] });
    expect(first).toEqual({ ok: true, value: { name: 'Paul Morel', before: ['declaration'], version: 2 } });
    const second = await changeMemberRoles(lea, { id, version: 1, roles: ['lecture'] });
    expect(second).toEqual({
      ok: false,
      refusals: [{ code: 'place-changed', roles: ['convocation'], version: 2 }],
    });
  });

  test('of another company’s people finds nobody', async () => {
    const { id } = world.memberships.marc;
    expect(await changeMemberRoles(await asLea(), { id, version: 1, roles: ['lecture'] })).toBeNull();
  });

  test('taking someone out ends his access at once, and can be undone', async () => {
    const lea = await asLea();
    const { id } = world.memberships.paul;
    const out = await removeMember(lea, { id, version: 1 });
    expect((await signedIn(world.paul)).companies).toEqual([]);
    const back = await restoreMember(lea, { id, version: out?.ok ? out.value.version : 0 });
    expect(back?.ok).toBe(true);
    expect((await signedIn(world.paul)).companies).toMatchObject([{ roles: ['declaration'] }]);
  });

  test('handing over makes the other administrateur, who is told', async () => {
    const { id } = world.memberships.paul;
    const done = await handOverTo(await asLea(), { id, version: 1, keeping: ['lecture'] });
    expect(done?.ok).toBe(true);
    expect((await signedIn(world.lea)).companies).toMatchObject([{ roles: ['lecture'] }]);
    expect((await signedIn(world.paul)).companies[0]?.roles).toContain('administrateur');
    expect(await lastMail('access/handed-over', world.paul.email)).toMatchObject({ by: 'Léa Martin' });
  });
});

describe('an invitation', () => {
  const email = () => `zoe${count}@personne.example`;
  async function waitingInvitation() {
    const [waiting] = (await companyPeople(await asLea(), on)).invitations;
    if (!waiting) throw new Error('nobody is invited');
    return waiting;
  }
  async function invited(roles: ('declaration' | 'lecture')[] = ['declaration']): Promise<string> {
    const sent = await invite(await asLea(), { kind: 'membership', email: email(), roles, locale: 'fr' });
    if (!sent.ok) throw new Error(refusalOf(sent));
    return String((await lastMail('access/invitation', email())).token);
  }

  test('makes an account and a place, once, even opened ten times at once', async () => {
    const token = await invited();
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => acceptInvitation({ token }, null, newcomer)),
    );
    const [done] = tries.filter((each) => each?.ok);
    expect(tries.filter((each) => each?.ok)).toHaveLength(1);
    const actor = done?.ok ? await actorOfToken(done.value.token!, null) : null;
    expect(actor).toMatchObject({
      email: email(),
      name: 'Zoé Nouvelle',
      companies: [{ roles: ['declaration'] }],
    });
    expect(await lastMail('access/joined', world.lea.email)).toMatchObject({ name: 'Zoé Nouvelle' });
    expect((await readInvitation(token))?.state).toBe('accepted');
  });

  test('is kept as a hash, and an unknown link is nothing', async () => {
    const token = await invited();
    const row = await asSystem((tx) =>
      tx.invitation.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } }),
    );
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await readInvitation('nothing')).toBeNull();
    expect(await acceptInvitation({ token: 'nothing' }, null, newcomer)).toBeNull();
  });

  test('opens no existing account without signing in, nor one of another address', async () => {
    const lea = await asLea();
    await invite(lea, { kind: 'membership', email: world.marc.email, roles: ['lecture'], locale: 'fr' });
    const token = String((await lastMail('access/invitation', world.marc.email)).token);
    expect(refusalOf(await acceptInvitation({ token }, null, newcomer))).toBe('invitation-sign-in');
    expect(refusalOf(await acceptInvitation({ token }, await signedIn(world.paul), newcomer))).toBe(
      'invitation-not-yours',
    );
    const marc = await signedIn(world.marc);
    const [waiting] = await invitationsFor(marc);
    const done = await acceptInvitation({ id: waiting!.id }, marc, newcomer);
    expect(done).toMatchObject({ ok: true, value: { number: world.bakery.number, token: null } });
    expect((await signedIn(world.marc)).companies).toHaveLength(2);
  });

  test('by its id alone opens nothing', async () => {
    await invited();
    const { id } = await waitingInvitation();
    expect(refusalOf(await acceptInvitation({ id }, null, newcomer))).toBe('invitation-sign-in');
  });

  test.each([
    ['expired', { expiresAt: new Date(0) }],
    ['revoked', { revokedAt: new Date() }],
  ])('that is %s opens nothing', async (state, data) => {
    const token = await invited();
    await asSystem((tx) => tx.invitation.update({ where: { tokenHash: hashToken(token) }, data }));
    const done = await acceptInvitation({ token }, null, newcomer);
    expect(done).toEqual({ ok: false, refusals: [{ code: 'invitation-closed', state }] });
  });

  test('sent again or replaced makes the former link worthless; taken back it can come back', async () => {
    const lea = await asLea();
    const first = await invited();
    const second = await invited(['lecture']);
    expect((await readInvitation(first))?.state).toBe('revoked');
    const { id } = await waitingInvitation();
    await resendInvitation(lea, id, 'fr');
    expect(await readInvitation(second)).toBeNull();
    const third = String((await lastMail('access/invitation', email())).token);
    await withdrawInvitation(lea, id);
    expect((await readInvitation(third))?.state).toBe('revoked');
    await withdrawInvitation(lea, id, true);
    expect(await readInvitation(third)).toMatchObject({
      state: 'open',
      roles: ['lecture'],
      hasAccount: false,
    });
  });

  test('of someone who is there already is refused', async () => {
    const again = await invite(await asLea(), {
      kind: 'membership', email: world.paul.email, roles: ['lecture'], locale: 'fr',
    }); // prettier-ignore
    expect(refusalOf(again)).toBe('invitation-already-member');
  });
});

describe('a take-over', () => {
  const reason = 'La gérante a quitté l’entreprise le 3 novembre 2026.';

  test('names the administrateur, tells everyone, and is traced with its reason', async () => {
    const karim = await atWork(world.karim);
    const email = `repreneur${count}@personne.example`;
    const leaving = [world.memberships.lea.id];
    const done = await takeOverAdministration(karim, world.bakery.id, { email, name: 'Rémi Preneur', reason, leaving });
    expect(done).toEqual({ ok: true, value: { told: 3 } });
    const told = (await waitingMails()).filter(({ template, data }) => template === 'access/take-over' && data.number === world.bakery.number);
    expect(told.map(({ to }) => to).sort()).toEqual([email, world.lea.email, world.paul.email].sort());
    expect(told.every(({ data }) => data.reason === reason)).toBe(true);
    expect((await signedIn(world.lea)).companies).toEqual([]);
    const event = await asSystem((tx) => tx.auditEvent.findFirst({ where: { action: 'membership.take-over', adherentId: world.bakery.id } }));
    expect(event).toMatchObject({ actorName: 'Karim Benali', actorKind: 'staff', facts: { reason, leaving: 1 } });
  }); // prettier-ignore

  test('without a reason changes nothing and makes no account', async () => {
    const email = `personne${count}@personne.example`;
    const karim = await atWork(world.karim);
    const done = await takeOverAdministration(karim, world.bakery.id, {
      email,
      name: 'Nul',
      reason: 'parti',
    });
    expect(refusalOf(done)).toBe('takeover-reason-short');
    expect(await asSystem((tx) => tx.person.count({ where: { email } }))).toBe(0);
  });
});
