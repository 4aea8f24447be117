import { beforeAll, describe, expect, test } from 'vitest';
import { SIGN_IN_CODE } from '~/domain/access/sign-in-code';
import { CODE_LIMITS } from './email-proof.server';
import { requestSignInCode, verifySignInCode } from './sign-in.server';
import { asSystem, isOpen, lastMail, smallWorld, waitingMails } from './support/small-world';

let world: Awaited<ReturnType<typeof smallWorld>>;
let place = 0;
/** Each test asks from a place of its own, as places are limited. */
const elsewhere = () => ({ ip: `198.51.100.${++place}`, userAgent: 'test' });

beforeAll(async () => {
  world = await smallWorld('sign-in');
});

async function askFor(email: string, from = elsewhere()): Promise<string> {
  const sent = await requestSignInCode(email, 'fr', from);
  if (!('challenge' in sent)) throw new Error('limited');
  return sent.challenge;
}
const codeSentTo = async (email: string) => String((await lastMail('access/sign-in-code', email)).code);
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a code', () => {
  test('opens one session, once, even when sent twenty times at once', async () => {
    const { email } = world.lea;
    const challenge = await askFor(email);
    const code = await codeSentTo(email);
    const from = elsewhere();
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => verifySignInCode(challenge, code, from)),
    );
    const opened = tries.filter((entered) => entered !== null);
    expect(opened).toHaveLength(1);
    expect(await isOpen(opened[0]!.token)).toBe(true);
    expect(await verifySignInCode(challenge, code, from)).toBeNull();
  });

  test('is worth nothing after five wrong tries, made one by one or all at once', async () => {
    const { email } = world.paul;
    for (const together of [false, true]) {
      const challenge = await askFor(email);
      const code = await codeSentTo(email);
      const from = elsewhere();
      const guess = () => verifySignInCode(challenge, wrong(code), from);
      if (together) await Promise.all(Array.from({ length: 12 }, guess));
      else for (let i = 0; i < SIGN_IN_CODE.tries; i++) await guess();
      const row = await asSystem((tx) => tx.signInCode.findUniqueOrThrow({ where: { id: challenge } }));
      expect(row.tries).toBe(SIGN_IN_CODE.tries);
      expect(await verifySignInCode(challenge, code, from)).toBeNull();
    }
  });

  test('is kept as a hash only, and belongs to the browser that asked', async () => {
    const { email } = world.marc;
    const challenge = await askFor(email);
    const code = await codeSentTo(email);
    const row = await asSystem((tx) => tx.signInCode.findUniqueOrThrow({ where: { id: challenge } }));
    expect(JSON.stringify(row)).not.toContain(code);
    expect(await verifySignInCode('00000000-0000-7000-8000-000000000000', code, elsewhere())).toBeNull();
  });

  test('expires', async () => {
    const { email } = world.vincent;
    const challenge = await askFor(email);
    await asSystem((tx) =>
      tx.signInCode.update({ where: { id: challenge }, data: { expiresAt: new Date(0) } }),
    );
    expect(await verifySignInCode(challenge, await codeSentTo(email), elsewhere())).toBeNull();
  });

  test('of another purpose does not sign in', async () => {
    const { email } = world.karim;
    const challenge = await askFor(email);
    await asSystem((tx) =>
      tx.signInCode.update({ where: { id: challenge }, data: { purpose: 'new-email' } }),
    );
    expect(await verifySignInCode(challenge, await codeSentTo(email), elsewhere())).toBeNull();
  });
});

describe('an unknown address', () => {
  const traces = () =>
    asSystem(async (tx) => ({
      codes: await tx.signInCode.count(),
      mails: await tx.outgoingMail.count(),
      events: await tx.auditEvent.count({ where: { action: 'session.refused' } }),
    }));

  /** What one sign-in attempt leaves behind, and what the person who makes it sees. */
  async function attempt(email: string) {
    const before = await traces();
    const from = elsewhere();
    const challenge = await askFor(email, from);
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await verifySignInCode(challenge, '000000', from));
    const after = await traces();
    const row = await asSystem((tx) => tx.signInCode.findUniqueOrThrow({ where: { id: challenge } }));
    return {
      answers,
      tries: row.tries,
      lifetimeSeconds: Math.round((row.expiresAt.getTime() - row.createdAt.getTime()) / 1000),
      codes: after.codes - before.codes,
      mails: after.mails - before.mails,
      events: after.events - before.events,
    };
  }

  test('takes the same steps and gets the same answers as a known one', async () => {
    const known = world.make.person();
    await asSystem((tx) =>
      tx.person.create({ data: { id: known.id, email: known.email, name: known.name } }),
    );
    expect(await attempt('personne@nulle-part.example')).toEqual(await attempt(known.email));
  });

  test('learns by mail alone that it has no account, and no code ever opens', async () => {
    const email = 'inconnue@nulle-part.example';
    await askFor(email);
    expect((await waitingMails(email)).map(({ template }) => template)).toEqual(['access/no-account']);
  });

  test('is limited like a known one', async () => {
    for (const email of [world.lea.email, 'encore@nulle-part.example']) {
      const answers = [];
      for (let i = 0; i < CODE_LIMITS.perEmail[0] + 2; i++)
        answers.push(await requestSignInCode(email, 'fr', elsewhere()));
      expect(answers.filter((answer) => 'waitSeconds' in answer).length).toBeGreaterThanOrEqual(2);
    }
  });
});

test('one place may only try so many codes, whatever they are for', async () => {
  const from = elsewhere();
  const email = 'limite@nulle-part.example';
  const person = await asSystem((tx) => tx.person.create({ data: { email, name: 'Ana Lim' } }));
  const challenge = await askFor(person.email);
  const other = '00000000-0000-7000-8000-000000000001';
  await Promise.all(
    Array.from({ length: CODE_LIMITS.triesPerIp[0] }, () => verifySignInCode(other, '123456', from)),
  );
  expect(await verifySignInCode(challenge, await codeSentTo(email), from)).toBeNull();
  expect(await verifySignInCode(challenge, await codeSentTo(email), elsewhere())).not.toBeNull();
});
