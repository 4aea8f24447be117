import { Secret, TOTP } from 'otpauth';
import { beforeAll, expect, test } from 'vitest';
import type { PersonActor } from './actor';
import { actorOfToken } from './resolve-actor.server';
import {
  beginSecondFactor,
  confirmSecondFactor,
  giveSecondFactor,
  recoveryCodesLeft,
  removeSecondFactor,
  SECOND_FACTOR_TRIES,
} from './second-factor.server';
import { asSystem, isOpen, signedIn, smallWorld, waitingMails } from './support/small-world';

let world: Awaited<ReturnType<typeof smallWorld>>;
beforeAll(async () => {
  world = await smallWorld('second-factor');
});

const codeOf = (key: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

/** Sets the second factor up with the code of the step before, so that the present one is still unused. */
async function setUp(actor: PersonActor) {
  const setup = await beginSecondFactor(actor);
  const confirmed = await confirmSecondFactor(actor, codeOf(setup!.key, -1));
  if (!confirmed.ok) throw new Error(confirmed.refusals[0]?.code);
  return { key: setup!.key, ...confirmed.value };
}

test('is set up with a code of the app; the session gets a new token and a mail says so', async () => {
  const actor = await signedIn(world.lea, false);
  const again = await beginSecondFactor(actor);
  expect((await beginSecondFactor(actor))?.key).toBe(again?.key);
  expect(await confirmSecondFactor(actor, '000000')).toEqual({
    ok: false,
    refusals: [{ code: 'second-factor-wrong' }],
  });
  const { codes, token } = await setUp(actor);
  expect(new Set(codes).size).toBe(10);
  expect((await actorOfToken(token, null))?.secondFactor).toBe(true);
  expect((await waitingMails(world.lea.email)).map(({ template }) => template)).toContain(
    'access/second-factor',
  );
  const stored = await asSystem((tx) => tx.person.findUniqueOrThrow({ where: { id: world.lea.id } }));
  expect(stored.totpSecret).not.toContain(again!.key.replaceAll(' ', ''));
  expect(await beginSecondFactor((await actorOfToken(token, null))!)).toBeNull();
});

test('takes each time step once, also when the same code comes ten times at once', async () => {
  const { key } = await setUp(await signedIn(world.paul, false));
  const later = await signedIn(world.paul, false);
  const tries = await Promise.all(Array.from({ length: 7 }, () => giveSecondFactor(later, codeOf(key, 1))));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  const past = await signedIn(world.paul, false);
  expect((await giveSecondFactor(past, codeOf(key))).ok).toBe(false);
});

test('takes a recovery code once, in any writing', async () => {
  const { codes } = await setUp(await signedIn(world.marc, false));
  const later = await signedIn(world.marc, false);
  const given = await giveSecondFactor(later, ` ${codes[3]!.toLowerCase().replace('-', ' ')} `);
  expect(given.ok && (await isOpen(given.value))).toBe(true);
  expect((await giveSecondFactor(await signedIn(world.marc, false), codes[3]!)).ok).toBe(false);
  expect(await recoveryCodesLeft(later)).toBe(9);
});

test('can be removed against a code, but not by staff', async () => {
  const mine = await setUp(await signedIn(world.vincent, false));
  const actor = (await actorOfToken(mine.token, null))!;
  expect((await removeSecondFactor(actor, '123456')).ok).toBe(false);
  expect((await removeSecondFactor(actor, mine.codes[0]!)).ok).toBe(true);
  expect((await signedIn(world.vincent, false)).totp).toBe(false);

  const staff = await setUp(await signedIn(world.karim, false));
  expect(await removeSecondFactor((await actorOfToken(staff.token, null))!, staff.codes[0]!)).toEqual({
    ok: false,
    refusals: [{ code: 'second-factor-needed-for-staff' }],
  });
});

test('is limited per person, whatever the place', async () => {
  const person = await asSystem((tx) =>
    tx.person.create({ data: { email: 'essais@personne.example', name: 'Eva' } }),
  );
  const actor = await signedIn(person, false);
  await beginSecondFactor(actor);
  for (let i = 0; i < SECOND_FACTOR_TRIES[0]; i++) await confirmSecondFactor(actor, '000000');
  const next = await confirmSecondFactor(actor, '000000');
  expect(next.ok ? null : next.refusals[0]?.code).toBe('second-factor-wait');
});
