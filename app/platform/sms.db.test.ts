import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import '../../prisma/test-database';
import { inScope, systemScope } from './db/index.server';
import { caughtSms, smsCatcher } from './demo-sms.server';
import { httpGateway, SmsRefused } from './sms-gateway.server';
import { queueSms, sendQueuedSms, smsReady } from './sms.server';

const NUMBER = '+33612345678';
const asked: { headers: IncomingHttpHeaders; body: unknown }[] = [];
/** What the gateway answers next; null: nothing, ever. */
let answers: (number | null)[] = [];
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: JSON.parse(body) });
      const status = answers.length > 0 ? answers.shift()! : 202;
      if (status === null) return;
      response.writeHead(status, status === 302 ? { Location: url } : {}).end('{"echo":"x"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/sms`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  asked.length = 0;
  answers = [];
  await inScope(systemScope, (tx) => tx.outgoingSms.deleteMany({}));
});

const gateway = () => httpGateway({ url, token: 'a-token', sender: 'AMI SANTE', timeoutMs: 300 });
const queue = (dedupeKey?: string) =>
  inScope(systemScope, (tx) =>
    queueSms(tx, { to: NUMBER, body: 'Demain à 9 h 30.', ...(dedupeKey ? { dedupeKey } : {}) }),
  );
const rows = () => inScope(systemScope, (tx) => tx.outgoingSms.findMany({}));
async function queued() {
  await queue();
  return (await rows())[0]!.id;
}

test('a message leaves once with what the gateway needs, and what it said is forgotten', async () => {
  const id = await queued();
  await sendQueuedSms(gateway(), id, 1);
  await sendQueuedSms(gateway(), id, 2);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    headers: { authorization: 'Bearer a-token', 'idempotency-key': id, 'content-type': 'application/json' },
    body: { to: NUMBER, sender: 'AMI SANTE', text: 'Demain à 9 h 30.', reference: id },
  });
  expect(await rows()).toMatchObject([{ sentAt: expect.any(Date), body: '', toPhone: '' }]);
});

test('the same key is queued once', async () => {
  await queue('one');
  await queue('one');
  expect(await rows()).toHaveLength(1);
});

test.each([400, 404, 410, 422])('%i is final: not tried again', async (status) => {
  answers = [status];
  const id = await queued();
  await sendQueuedSms(gateway(), id, 1);
  await sendQueuedSms(gateway(), id, 2);
  expect(asked).toHaveLength(1);
  expect(await rows()).toMatchObject([
    { sentAt: null, failedAt: expect.any(Date), error: `gateway answered ${status}`, body: '' },
  ]);
});

test.each([401, 403, 408, 429, 500, 502, 503, 302])('%i is tried again', async (status) => {
  answers = [status];
  const id = await queued();
  await expect(sendQueuedSms(gateway(), id, 1)).rejects.toThrow(`gateway answered ${status}`);
  expect(await rows()).toMatchObject([{ sentAt: null, failedAt: null, body: 'Demain à 9 h 30.' }]);
  await sendQueuedSms(gateway(), id, 2);
  expect(await rows()).toMatchObject([{ sentAt: expect.any(Date) }]);
});

test('a gateway that does not answer, or is not there, is given up on the last try only', async () => {
  answers = [null];
  const id = await queued();
  await expect(sendQueuedSms(gateway(), id, 1)).rejects.toThrow(/timeout|aborted/i);
  const nowhere = httpGateway({ url: 'http://127.0.0.1:9/', token: 't', sender: 'AMI SANTE' });
  await expect(sendQueuedSms(nowhere, id, 2)).rejects.toThrow();
  await sendQueuedSms(nowhere, id, 8);
  expect(await rows()).toMatchObject([{ sentAt: null, failedAt: expect.any(Date), body: '', toPhone: '' }]);
  await expect(httpGateway({ url, token: 't', sender: 's' }).send({ reference: 'r', to: NUMBER, text: 'x' })).resolves.toBe(undefined); // prettier-ignore
});

test('refusals have a name of their own', async () => {
  answers = [400];
  await expect(gateway().send({ reference: 'r', to: NUMBER, text: 'x' })).rejects.toBeInstanceOf(SmsRefused);
});

test('in demo mode they are kept on this machine, newest first', async () => {
  expect(smsReady()).toBe(true);
  await smsCatcher.send({ reference: 'a', to: NUMBER, text: 'Un' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await smsCatcher.send({ reference: 'b', to: NUMBER, text: 'Deux' });
  expect((await caughtSms()).map(({ text }) => text)).toEqual(['Deux', 'Un']);
});
