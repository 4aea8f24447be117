import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, type Day, day, instantAt } from '~/domain/shared/day';
import { SMS_MAX, WAKING_HOURS } from '~/domain/visits/reminders';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../prisma/factories/insert';
import { setService } from '../../../prisma/factories/scene';
import { toldBy, visitScene } from '../../../prisma/factories/visit-scene';
import { useTestDatabase } from '../../../prisma/test-database';
import { forgetVisitMessages } from './forget-messages.server';
import { changeVisit } from './record-visit.server';
import { remindVisits } from './remind.server';

const { ownerUrl } = useTestDatabase();
/** The week in which clocks go forward: 28 March 2027 at 2 h. */
const ON = day('2027-03-30');
let scene: Awaited<ReturnType<typeof visitScene>>;
let taken = 0;

beforeAll(async () => {
  await setService();
  scene = await visitScene('remind', ON);
});
beforeEach(async () => {
  await inScope(systemScope, async (tx) => {
    await tx.appointment.updateMany({ data: { state: 'annulee' } });
    await tx.outgoingSms.deleteMany({});
  });
  await toldBy(ownerUrl);
});

/** An appointment on the morning of ON, given a month before unless told. */
async function given(change: { createdAt?: string; own?: boolean } = {}) {
  const { visit, appointment } = scene.visits.placed(scene.adherent, scene.worker, scene.slots[taken++ % scene.slots.length]!, {
    ...(change.own
      ? { private: true, origin: 'travailleur', requesterName: 'Paul Canari', requesterEmail: 'paul@perso.example', requesterPhone: '07 11 22 33 44' }
      : {}),
  }); // prettier-ignore
  appointment.createdAt = change.createdAt ?? '2027-02-27T10:00:00Z';
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'visit', [visit]);
    await insertRows(sql, 'appointment', [appointment]);
  });
  return { visit, appointment };
}
const at = (on: Day, time = '10:05') => instantAt(on, time);
const before = (days: number) => addDays(ON, -days);
const texts = () => inScope(systemScope, (tx) => tx.outgoingSms.findMany({ orderBy: { createdAt: 'asc' } }));
async function remindedOn(on: Day, time?: string) {
  await remindVisits(at(on, time));
  return (await toldBy(ownerUrl)).map(({ to, template }) => ({ to, template }));
}

test('7 and 2 days before by e-mail, the day before by text message, each once', async () => {
  await given();
  const readers = [scene.owner, scene.people.convocation, scene.people.accountant].map(({ email }) => email);
  const expected = [...readers, scene.worker.email].sort();
  expect(await remindedOn(before(8))).toEqual([]);
  const week = await remindedOn(before(7));
  expect(week.map(({ to }) => to).sort()).toEqual(expected);
  expect(new Set(week.map(({ template }) => template))).toEqual(new Set(['visits/reminder']));
  expect(await remindedOn(before(5))).toEqual([]);
  expect(await texts()).toEqual([]);
  expect((await remindedOn(before(2))).map(({ to }) => to).sort()).toEqual(expected);
  await remindVisits(at(before(1)));
  const [sms, ...more] = await texts();
  expect(more).toEqual([]);
  expect(sms).toMatchObject({ toPhone: '+33612345678', adherentId: scene.adherent.id });
  expect(sms?.body).toMatch(/^AMI Santé au Travail : rendez-vous demain 30\/03 à \d+ h( \d\d)?, centre d/);
  expect(sms?.body.length).toBeLessThanOrEqual(SMS_MAX);
  expect(sms?.body).not.toMatch(new RegExp(`${scene.worker.familyName}|${scene.adherent.name}|visite|médic`, 'i'));
  expect(await remindedOn(ON)).toEqual([]);
}); // prettier-ignore

test('however often it runs, in whichever process, nobody is reminded twice', async () => {
  await given();
  await Promise.all([1, 2, 3].map(() => remindVisits(at(before(7)))));
  await remindVisits(at(before(7), '11:05'));
  // The portal was away all that day and starts again on the next: still once.
  await remindVisits(at(before(6)));
  expect(await toldBy(ownerUrl)).toHaveLength(4);
  await Promise.all([1, 2].map(() => remindVisits(at(before(1)))));
  expect(await texts()).toHaveLength(1);
});

test('a reminder whose day was missed leaves on the next', async () => {
  await given();
  expect(await remindedOn(before(6))).toHaveLength(4);
});

test('nothing leaves while people sleep, on either side of a change of clock', async () => {
  await given();
  const { from, until } = WAKING_HOURS;
  for (const time of [`0${from - 1}:59`, `${until}:00`, '23:30', '00:05'])
    expect(await remindedOn(before(2), time)).toEqual([]);
  // 28 March is the day of the change; on the 29th eight o'clock is six in UTC.
  expect(await remindedOn(before(2), `0${from}:00`)).toHaveLength(4);
  await remindVisits(new Date('2027-03-29T05:59:00Z'));
  expect(await texts()).toEqual([]);
  await remindVisits(new Date('2027-03-29T06:00:00Z'));
  expect(await texts()).toHaveLength(1);
});

test('what was given within the days of a reminder has its convocation, not a reminder', async () => {
  await given({ createdAt: instantAt(before(2), '09:00').toISOString() });
  expect(await remindedOn(before(2))).toEqual([]);
  await remindVisits(at(before(1)));
  expect(await texts()).toHaveLength(1);
});

test.each(['excuse', 'move', 'cancel', 'replace'] as const)('none after %s', async (event) => {
  const { visit } = await given();
  await inScope(systemScope, (tx) => changeVisit(tx, scene.staff, visit.id, event));
  await toldBy(ownerUrl);
  expect(await remindedOn(before(7))).toEqual([]);
  expect(await remindedOn(before(1))).toEqual([]);
  expect(await texts()).toEqual([]);
});

test('of his own request the worker alone, at the address and number he gave', async () => {
  await given({ own: true });
  expect(await remindedOn(before(7))).toEqual([{ to: 'paul@perso.example', template: 'visits/own-news' }]);
  await remindVisits(at(before(1)));
  expect(await texts()).toMatchObject([{ toPhone: '+33711223344', adherentId: null }]);
});

test('no text message to a fixed line, nor when the service sends none', async () => {
  await given();
  const phone = (value: string) =>
    inScope(systemScope, (tx) => tx.worker.update({ where: { id: scene.worker.id }, data: { phone: value } }));
  await phone('02 32 00 00 00');
  await remindVisits(at(before(1)));
  await phone('06 12 34 56 78');
  await inScope(systemScope, (tx) => tx.setting.create({ data: { key: 'visits', value: { smsDayBefore: false } } }));
  await remindVisits(at(before(1)));
  expect(await texts()).toEqual([]);
}); // prettier-ignore

test('that something was sent is forgotten in its time', async () => {
  const old = new Date('2020-01-01T00:00:00Z');
  await inScope(systemScope, async (tx) => {
    const mail = { toEmail: 'a@b.example', locale: 'fr', data: {} };
    await tx.outgoingSms.create({ data: { toPhone: '', body: '', createdAt: old } });
    await tx.outgoingSms.create({ data: { toPhone: '', body: '' } });
    await tx.outgoingMail.create({ data: { ...mail, messageId: '<1>', template: 'visits/moved', createdAt: old } });
    await tx.outgoingMail.create({ data: { ...mail, messageId: '<2>', template: 'declarations/receipt', createdAt: old } });
  });
  expect(await forgetVisitMessages()).toEqual({ sms: 1, mails: 1 });
  expect(await texts()).toHaveLength(1);
}); // prettier-ignore
