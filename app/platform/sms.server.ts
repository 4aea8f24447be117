import { randomUUID } from 'node:crypto';
import { inScope, systemScope, type Tx } from './db/index.server';
import { now } from './clock.server';
import { smsCatcher } from './demo-sms.server';
import { env } from './env.server';
import { enqueue, onTask } from './jobs.server';
import { httpGateway, type SmsCarrier, SmsRefused } from './sms-gateway.server';

export interface QueuedSms {
  /** E.164. */
  to: string;
  body: string;
  adherentId?: string | null;
  /** A second message with the same key is not queued. */
  dedupeKey?: string;
}

/** Some two hours of tries: a message about tomorrow helps nobody the day after. */
const ATTEMPTS = 8;

/** What carries the messages of this installation: the gateway, in demo mode the local catcher, otherwise nothing. */
function carrier(): SmsCarrier | null {
  const { SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token, SMS_SENDER: sender, demo } = env();
  if (url && token) return httpGateway({ url, token, sender });
  return demo ? smsCatcher : null;
}

/** Whether this installation can send text messages at all. */
export const smsReady = (): boolean => carrier() !== null;

/**
 * Queues a text message in the transaction that causes it. It leaves after the commit and is tried again while the
 * gateway is away; the row it leaves behind says when, no longer what.
 */
export async function queueSms(tx: Tx, { to, body, adherentId, dedupeKey }: QueuedSms): Promise<void> {
  const id = randomUUID();
  const { count } = await tx.outgoingSms.createMany({
    skipDuplicates: true,
    data: [
      {
        id,
        toPhone: to,
        body,
        adherentId: adherentId ?? null,
        dedupeKey: dedupeKey ?? null,
        createdAt: now(),
      },
    ],
  });
  if (count > 0) await enqueue(tx, 'sms.send', { smsId: id }, { maxAttempts: ATTEMPTS });
}

/** Sends one queued message, once. In: how it is carried, its id, how often it was tried. */
export async function sendQueuedSms(by: SmsCarrier, smsId: string, attempt: number): Promise<void> {
  const sms = await inScope(systemScope, (tx) => tx.outgoingSms.findUnique({ where: { id: smsId } }));
  if (!sms || sms.sentAt || sms.failedAt) return;
  const settle = (data: { sentAt: Date } | { failedAt: Date; error: string }) =>
    inScope(systemScope, (tx) =>
      tx.outgoingSms.update({ where: { id: smsId }, data: { ...data, body: '', toPhone: '' } }),
    );
  try {
    await by.send({ reference: smsId, to: sms.toPhone, text: sms.body });
  } catch (error) {
    if (!(error instanceof SmsRefused) && attempt < ATTEMPTS) throw error;
    await settle({ failedAt: now(), error: error instanceof Error ? error.message : 'unknown' });
    return;
  }
  await settle({ sentAt: now() });
}

onTask('sms.send', async ({ smsId }, { attempt }) => {
  const by = carrier();
  if (!by) throw new Error('no text message gateway');
  await sendQueuedSms(by, smsId, attempt);
});
