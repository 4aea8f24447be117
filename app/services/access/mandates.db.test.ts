import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { fromDay, inScope } from '~/platform/db/index.server';
import { acceptInvitation } from './accept-invitation.server';
import { companyPeople } from './company-people.server';
import { invite } from './invite.server';
import { changeMandate } from './mandates.server';
import { EXPIRY_NOTICE_DAYS, noticeExpiringMandates } from './mandate-expiry.server';
import { requestMandate } from './request-mandate.server';
import { actingFor, asSystem, lastMail, signedIn, smallWorld, somewhere, waitingMails } from './support/small-world'; // prettier-ignore

let world: Awaited<ReturnType<typeof smallWorld>>;
let count = 0;
const until = () => addDays(today(), 200);

beforeEach(async () => {
  world = await smallWorld(`mandates-${++count}`);
});

const refusalOf = (outcome: { ok: boolean; refusals?: { code: string }[] } | null) =>
  outcome?.refusals?.[0]?.code;
const numbersOf = async (person: { id: string }) =>
  (await signedIn(person)).companies.map(({ number }) => number);

/** Ends the mandate of the small world on a day. */
const endOn = (last: ReturnType<typeof day>) =>
  asSystem((tx) => tx.mandate.update({ where: { id: world.mandate.id }, data: { untilOn: fromDay(last) } }));

test('holds through its last day and not one more, with no job running', async () => {
  await endOn(today());
  expect(await numbersOf(world.vincent)).toEqual([world.bakery.number]);
  await endOn(addDays(today(), -1));
  expect(await numbersOf(world.vincent)).toEqual([]);
});

test('is granted by invitation; the accountant accepts', async () => {
  const marc = await actingFor(world.marc, world.garage);
  const { email } = world.vincent;
  const sent = await invite(marc, {
    kind: 'mandate',
    email,
    roles: ['declaration'],
    until: until(),
    locale: 'fr',
  });
  expect(sent.ok).toBe(true);
  const { token } = await lastMail('access/invitation', email);
  const vincent = await signedIn(world.vincent);
  await acceptInvitation({ token: String(token) }, vincent, { name: '', locale: 'fr', from: somewhere });
  const access = (await signedIn(world.vincent)).companies.find(
    ({ number }) => number === world.garage.number,
  );
  expect(access).toMatchObject({ via: 'mandate', roles: ['declaration'] });
});

test.each([
  ['mandate-role-missing', { roles: ['administrateur'] as const, until: '2027-06-30' }],
  ['mandate-end-past', { roles: ['declaration'] as const, until: '2020-01-01' }],
  ['mandate-end-too-far', { roles: ['declaration'] as const, until: '2090-01-01' }],
])('%s is refused', async (code, terms) => {
  const marc = await actingFor(world.marc, world.garage);
  const sent = await invite(marc, {
    kind: 'mandate', email: 'c@cabinet.example', locale: 'fr', roles: terms.roles, until: day(terms.until),
  }); // prettier-ignore
  expect(refusalOf(sent)).toBe(code);
});

describe('a request', () => {
  const ask = async (number: string) =>
    requestMandate(await signedIn(world.vincent), {
      number,
      firm: 'Cabinet D',
      roles: ['declaration', 'lecture'],
      until: until(),
    });

  test('gets the same answer whether the company exists, and gives nothing by itself', async () => {
    const answers = [await ask(world.garage.number), await ask('00-00000'), await ask(world.garage.number), await ask(world.bakery.number)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await numbersOf(world.vincent)).toEqual([world.bakery.number]);
    const told = (await waitingMails(world.marc.email)).filter(({ template }) => template === 'access/mandate-requested');
    expect(told).toHaveLength(1);
  }); // prettier-ignore

  test('is accepted by the company with terms of its own, or refused', async () => {
    await ask(world.garage.number);
    const marc = await actingFor(world.marc, world.garage);
    const [request] = (await companyPeople(marc, today())).mandates;
    const { id, version } = request!;
    expect(request).toMatchObject({ status: 'requested', firm: 'Cabinet D' });
    const none = await changeMandate(marc, { id, version, act: 'accept', roles: [], until: until() });
    expect(refusalOf(none)).toBe('mandate-role-missing');
    const done = await changeMandate(marc, {
      id,
      version,
      act: 'accept',
      roles: ['lecture'],
      until: until(),
    });
    expect(done?.ok).toBe(true);
    const access = (await signedIn(world.vincent)).companies.find(
      ({ number }) => number === world.garage.number,
    );
    expect(access?.roles).toEqual(['lecture']);
    expect(await lastMail('access/mandate-decided', world.vincent.email)).toMatchObject({
      decision: 'accepted',
    });
    expect(refusalOf(await changeMandate(marc, { id, version, act: 'refuse' }))).toBe('mandate-changed');
  });

  test('cannot be made an active mandate by the accountant, by the database itself', async () => {
    const { scope, personId } = await signedIn(world.vincent);
    const data = { personId, adherentId: world.garage.id, roles: ['declaration'], fromOn: fromDay(today()) };
    const insert = (state: 'requested' | 'active') =>
      inScope(scope, (tx) => tx.mandate.create({ data: { ...data, state }, select: { id: true } }));
    await expect(insert('active')).rejects.toThrow(/row-level security/);
    const { id } = await insert('requested');
    const accept = inScope(scope, (tx) => tx.mandate.update({ where: { id }, data: { state: 'active' } }));
    await expect(accept).rejects.toThrow(/row-level security/);
  });
});

test('ends when the company says so, which can be taken back', async () => {
  const lea = await actingFor(world.lea, world.bakery);
  const { id } = world.mandate;
  const ended = await changeMandate(lea, { id, version: 1, act: 'revoke' });
  expect(await numbersOf(world.vincent)).toEqual([]);
  if (!ended?.ok) throw new Error('not ended');
  const { version, roles } = ended.value;
  expect((await changeMandate(lea, { id, version, act: 'grant', roles, until: ended.value.until }))?.ok).toBe(
    true,
  );
  expect(await numbersOf(world.vincent)).toEqual([world.bakery.number]);
});

test('is extended while it holds and after it ended', async () => {
  const lea = await actingFor(world.lea, world.bakery);
  const { id } = world.mandate;
  const terms = { act: 'terms', roles: ['facturation'], until: until() } as const;
  expect((await changeMandate(lea, { id, version: 1, ...terms }))?.ok).toBe(true);
  await endOn(addDays(today(), -3));
  expect((await changeMandate(lea, { id, version: 2, ...terms }))?.ok).toBe(true);
  expect(await numbersOf(world.vincent)).toEqual([world.bakery.number]);
});

test('its end is announced 30 days before to both sides, once', async () => {
  const told = async () =>
    (await waitingMails()).filter(({ template, data }) => template === 'access/mandate-expiring' && data.number === world.bakery.number);
  await endOn(addDays(today(), EXPIRY_NOTICE_DAYS + 1));
  await noticeExpiringMandates(today());
  expect(await told()).toEqual([]);
  await endOn(addDays(today(), EXPIRY_NOTICE_DAYS));
  await noticeExpiringMandates(today());
  await noticeExpiringMandates(addDays(today(), 1));
  expect((await told()).map(({ to }) => to).sort()).toEqual([world.lea.email, world.vincent.email].sort());
}); // prettier-ignore
