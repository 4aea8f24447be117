import { beforeAll, expect, test } from 'vitest';
import { confirmNewEmail, readAccount, requestNewEmail, saveAccount } from './account.server';
import type { PersonActor } from './actor';
import { forgetOldAccess } from './forget-old-access.server';
import { requestSignInCode, verifySignInCode } from './sign-in.server';
import { openSessions, revokeOtherSessions, revokeSession } from './sessions.server';
import { can } from '~/domain/access/permissions';
import {
  actingFor,
  asSystem,
  lastMail,
  signedIn,
  smallWorld,
  somewhere,
  waitingMails,
} from './support/small-world';

let world: Awaited<ReturnType<typeof smallWorld>>;
beforeAll(async () => {
  world = await smallWorld('account');
});

async function ask(actor: PersonActor, email: string): Promise<string> {
  const sent = await requestNewEmail(actor, email);
  if (!('challenge' in sent)) throw new Error('limited');
  return sent.challenge;
}
const emailOf = async (person: { id: string }) => (await readAccount(await signedIn(person))).email;

test('keeps name, phone and language', async () => {
  const lea = await signedIn(world.lea);
  await saveAccount(lea, { name: 'Léa M.', phone: '+33232000000', locale: 'en' });
  expect(await signedIn(world.lea)).toMatchObject({ name: 'Léa M.', locale: 'en' });
});

test('a new address is used once its code proves it; the former one is told', async () => {
  const paul = await signedIn(world.paul);
  const challenge = await ask(paul, 'paul@ailleurs.example');
  const code = String((await lastMail('access/new-email-code', 'paul@ailleurs.example')).code);
  expect((await confirmNewEmail(paul, challenge, '000000')).ok).toBe(false);
  expect(await verifySignInCode(challenge, code, somewhere)).toBeNull();
  expect((await confirmNewEmail(await signedIn(world.marc), challenge, code)).ok).toBe(false);
  const again = await ask(paul, 'paul@ailleurs.example');
  const second = String((await lastMail('access/new-email-code', 'paul@ailleurs.example')).code);
  expect((await confirmNewEmail(paul, again, second)).ok).toBe(true);
  expect(await emailOf(world.paul)).toBe('paul@ailleurs.example');
  expect(await emailOf(world.marc)).toBe(world.marc.email);
  expect((await waitingMails(world.paul.email)).map(({ template }) => template)).toContain(
    'access/email-changed',
  );
});

test('an address that has an account is never taken, and only its owner learns of it', async () => {
  const marc = await signedIn(world.marc);
  const challenge = await ask(marc, world.vincent.email);
  expect((await waitingMails(world.vincent.email)).map(({ template }) => template)).toEqual([
    'access/email-taken',
  ]);
  expect((await confirmNewEmail(marc, challenge, '123456')).ok).toBe(false);
  expect(await emailOf(world.marc)).toBe(world.marc.email);
});

test('one sees and ends one’s own sessions, and nobody else’s', async () => {
  const here = await signedIn(world.karim);
  const phone = await signedIn(world.karim);
  const other = await signedIn(world.vincent);
  const open = await openSessions(here);
  expect(open).toHaveLength(2);
  expect(open.find(({ id }) => id === here.sessionId)).toMatchObject({
    here: true,
    ip: somewhere.ip,
    device: { browser: 'Firefox', system: 'Linux' },
  });
  expect(await revokeSession(here, other.sessionId)).toBe(false);
  expect(await revokeSession(here, phone.sessionId)).toBe(true);
  await signedIn(world.karim);
  expect(await revokeOtherSessions(here)).toBe(1);
  expect((await openSessions(here)).map(({ id }) => id)).toEqual([here.sessionId]);
  expect(await openSessions(other)).toHaveLength(1);
});

test('codes and sessions that are over are forgotten, the others stay', async () => {
  const sent = await requestSignInCode(world.lea.email, 'fr', somewhere);
  const live = await signedIn(world.lea);
  const old = await signedIn(world.lea);
  await revokeSession(live, old.sessionId);
  const long = new Date(Date.now() - 100 * 86_400_000);
  await asSystem(async (tx) => {
    await tx.session.update({ where: { id: old.sessionId }, data: { revokedAt: long, lastSeenAt: long } });
    await tx.signInCode.create({ data: { email: 'vieux@personne.example', codeHash: '', expiresAt: long } });
  });
  const forgotten = await forgetOldAccess();
  expect(forgotten).toMatchObject({ codes: 1, sessions: 1 });
  expect(await asSystem((tx) => tx.session.count({ where: { id: live.sessionId } }))).toBe(1);
  expect(
    'challenge' in sent && (await asSystem((tx) => tx.signInCode.count({ where: { id: sent.challenge } }))),
  ).toBe(1);
});

test('someone of a company that is no longer a member reads its records and changes none', async () => {
  const radiate = (status: 'active' | 'radiated') =>
    asSystem((tx) => tx.adherent.update({ where: { id: world.garage.id }, data: { status } }));
  await radiate('radiated');
  const { subject, radiated } = await actingFor(world.marc, world.garage);
  expect(radiated).toBe(true);
  expect([can(subject, 'worker:list'), can(subject, 'worker:edit'), can(subject, 'visit:announce')]).toEqual([
    true,
    false,
    false,
  ]);
  await radiate('active');
  expect(can((await actingFor(world.marc, world.garage)).subject, 'worker:edit')).toBe(true);
});
