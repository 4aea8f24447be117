import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ACTIVATION_CODE } from '~/domain/access/activation-code';
import type { AdherentRow } from '../../../prisma/factories/rows';
import { insertRows } from '../../../prisma/factories/insert';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { type Activated, issueActivationCode, mailActivationCode, tryActivation } from './activation.server';
import { actorOfToken } from './resolve-actor.server';
import {
  completeFirstAccess,
  type FirstAccess,
  openFirstAccess,
  proveFirstPerson,
  sealFirstAccess,
} from './first-access.server';
import { asSystem, atWork, lastMail, smallWorld, waitingMails } from './support/small-world'; // prettier-ignore

let world: Awaited<ReturnType<typeof smallWorld>>;
let company: AdherentRow;
let code: string;
let place = 0;
const elsewhere = () => ({ ip: `203.0.113.${++place}`, userAgent: 'test' });

beforeAll(async () => {
  world = await smallWorld('first-access');
});

/** Each test has a company of its own, with a letter from the service. */
beforeEach(async () => {
  const { centreCode } = world.bakery;
  company = world.make.adherent({ centreCode });
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'adherent', [company]));
  const karim = await atWork(world.karim);
  code = (await inScope(karim.scope, (tx) => issueActivationCode(tx, karim, company.id))).code;
});

async function activate(): Promise<Activated> {
  const activated = await tryActivation(company.number, code, elsewhere());
  if (!activated.ok) throw new Error(activated.refusals[0]?.code);
  return activated.value;
}
async function prove(steps: Activated, email: string): Promise<FirstAccess> {
  const proved = await proveFirstPerson(steps, { name: 'Ana Roy', email }, 'fr', elsewhere());
  if ('waitSeconds' in proved) throw new Error('limited');
  return proved;
}
const sentTo = async (email: string) => String((await lastMail('access/first-access-code', email)).code);
const refusalOf = (outcome: { ok: boolean; refusals?: { code: string }[] }) => outcome.refusals?.[0]?.code;

test('number, code and proof of the address make the first administrateur', async () => {
  const steps = openFirstAccess(sealFirstAccess(await prove(await activate(), 'ana@roy.example')))!;
  const done = await completeFirstAccess(steps, await sentTo('ana@roy.example'), 'fr', elsewhere());
  if (!done.ok) throw new Error(refusalOf(done));
  const actor = await actorOfToken(done.value.token, null);
  expect(actor?.companies).toMatchObject([
    { number: company.number, roles: ['administrateur'], via: 'membership' },
  ]);
  expect(refusalOf(await tryActivation(company.number, code, elsewhere()))).toBe('activation-company-open');
});

test('a code is kept as a hash, and a newer one takes its place', async () => {
  const rows = await asSystem((tx) => tx.activationCode.findMany({ where: { adherentId: company.id } }));
  expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''));
  await asSystem((tx) =>
    mailActivationCode(tx, { kind: 'system', personId: null, name: 'système', ip: null, scope: systemScope }, company, 'chef@roy.example', { locale: 'fr' }),
  ); // prettier-ignore
  expect(refusalOf(await tryActivation(company.number, code, elsewhere()))).toBe('activation-wrong');
  const newer = String((await lastMail('access/activation', 'chef@roy.example')).code);
  expect((await tryActivation(company.number, newer, elsewhere())).ok).toBe(true);
});

test('five wrong tries lock it, also all at once, and nothing tells it from an unknown company', async () => {
  await Promise.all(
    Array.from({ length: 9 }, () => tryActivation(company.number, 'ACDEF-GHJKM', elsewhere())),
  );
  const row = await asSystem((tx) =>
    tx.activationCode.findFirstOrThrow({ where: { adherentId: company.id } }),
  );
  expect(row.tries).toBe(ACTIVATION_CODE.tries);
  const locked = await tryActivation(company.number, code, elsewhere());
  expect(locked).toEqual(await tryActivation('no-such-number', code, elsewhere()));
  expect(refusalOf(locked)).toBe('activation-wrong');
});

test('tries are limited per place', async () => {
  const from = elsewhere();
  for (let i = 0; i < 15; i++) await tryActivation(`x${i}`, code, from);
  expect(refusalOf(await tryActivation(company.number, code, from))).toBe('activation-wait');
});

test('an old code says so to who holds it', async () => {
  await asSystem((tx) =>
    tx.activationCode.updateMany({ where: { adherentId: company.id }, data: { expiresAt: new Date(0) } }),
  );
  expect(refusalOf(await tryActivation(company.number, code, elsewhere()))).toBe('activation-expired');
  expect(refusalOf(await tryActivation(company.number, 'ACDEF-GHJKM', elsewhere()))).toBe('activation-wrong');
});

test('of two people with the same letter one comes in', async () => {
  const steps = await activate();
  const both = await Promise.all(['un@roy.example', 'deux@roy.example'].map((email) => prove(steps, email)));
  const codes = await Promise.all(['un@roy.example', 'deux@roy.example'].map(sentTo));
  const done = await Promise.all(
    both.map((step, i) => completeFirstAccess(step, codes[i]!, 'fr', elsewhere())),
  );
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await asSystem((tx) => tx.membership.count({ where: { adherentId: company.id } }))).toBe(1);
});

test('an existing account joins with its own name; the proof of one step opens nothing else', async () => {
  const steps = await prove(await activate(), world.marc.email);
  const typed = await sentTo(world.marc.email);
  expect(
    refusalOf(await completeFirstAccess({ ...steps, challenge: undefined }, typed, 'fr', elsewhere())),
  ).toBe('activation-begin-again');
  const done = await completeFirstAccess(steps, typed, 'fr', elsewhere());
  const actor = done.ok ? await actorOfToken(done.value.token, null) : null;
  expect(actor?.name).toBe('Marc Dubois');
  expect(actor?.companies).toHaveLength(2);
});

test('steps that were changed on the way are nothing', () => {
  const sealed = sealFirstAccess({ activationId: 'a', adherentId: 'b', company: 'c' });
  expect(openFirstAccess(sealed)).toMatchObject({ company: 'c' });
  expect(openFirstAccess(`${sealed.slice(0, -2)}AA`)).toBeNull();
  expect(openFirstAccess(null)).toBeNull();
});

test('mails of the first access go to the address that was typed', async () => {
  await prove(await activate(), 'seule@roy.example');
  expect((await waitingMails('seule@roy.example')).map(({ template }) => template)).toEqual([
    'access/first-access-code',
  ]);
});
