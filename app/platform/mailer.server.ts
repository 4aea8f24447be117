import { randomUUID } from 'node:crypto';
import nodemailer, { type Transporter, type TransportOptions } from 'nodemailer';
import { type MailData, type MailName, mails } from '../../emails';
import type { Locale } from '~/locales/translation';
import { startCatcher } from './demo-mail.server';
import { inScope, Prisma, systemScope, type Tx } from './db/index.server';
import { now } from './clock.server';
import { env } from './env.server';
import { files } from './files.server';
import { i18nFor, type Speech } from './i18n.server';
import { enqueue, onTask } from './jobs.server';
import { onLifecycle } from './lifecycle.server';

export interface QueuedMail<N extends MailName> {
  template: N;
  data: MailData<N>;
  to: string;
  locale: Locale;
  adherentId?: string | null;
  /** Mailing it belongs to. */
  jobId?: string | null;
  /** A second mail with the same key is not queued. */
  dedupeKey?: string;
  attachments?: { fileKey: string; name: string; mime: string }[];
}

/**
 * Queues a mail in the transaction that causes it. It leaves after the commit, is tried again for days
 * when the mail server is away, and keeps one Message-ID whatever happens.
 */
export async function queueMail<N extends MailName>(tx: Tx, mail: QueuedMail<N>): Promise<void> {
  const id = randomUUID();
  const host = env().appUrl.hostname;
  const { count } = await tx.outgoingMail.createMany({
    skipDuplicates: true,
    data: [{
      id, messageId: `<${id}@${host}>`, dedupeKey: mail.dedupeKey ?? null, toEmail: mail.to, template: mail.template,
      locale: mail.locale, adherentId: mail.adherentId ?? null, jobId: mail.jobId ?? null,
      data: { data: mail.data, attachments: mail.attachments ?? [] } as unknown as Prisma.InputJsonObject,
    }],
  }); // prettier-ignore
  if (count > 0) await enqueue(tx, 'mail.send', { mailId: id }, { maxAttempts: ATTEMPTS });
}

/** Days of tries: a mail server may be away for a weekend. */
const ATTEMPTS = 40;

/** The other server knows no such address. Its other refusals (our password, our place) may be mended. */
function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500;
}

async function giveUp(id: string, error: unknown): Promise<void> {
  const code =
    (error as { responseCode?: number; code?: string }).responseCode ?? (error as { code?: string }).code;
  await inScope(systemScope, (tx) =>
    tx.outgoingMail.update({
      where: { id },
      data: { failedAt: now(), error: String(code ?? 'unknown'), data: {} },
    }),
  );
}

interface Stored {
  data: never;
  attachments: { fileKey: string; name: string; mime: string }[];
}

/** A file made when its mail leaves. */
export interface ComposedFile {
  name: string;
  mime: string;
  content: Uint8Array | string;
}

const composers = new Map<MailName, (data: never, speech: Speech) => Promise<ComposedFile[]>>();

/** Says which files go with every mail of a kind: they are made when it leaves, so that none waits in a store. */
export function composeFilesOf<N extends MailName>(
  template: N,
  compose: (data: MailData<N>, speech: Speech) => Promise<ComposedFile[]>,
): void {
  composers.set(template, compose);
}

let transport: Transporter | undefined;
let catcher: { url: string; stop(): Promise<void> } | undefined;
let identify: () => Promise<{ name: string; phone?: string }>;

/** Services say whose name the mails carry. */
export function mailsSignedBy(source: typeof identify): void {
  identify = source;
}

onTask('mail.send', async ({ mailId }, { attempt }) => {
  const mail = await inScope(systemScope, (tx) => tx.outgoingMail.findUnique({ where: { id: mailId } }));
  if (!mail || mail.sentAt || mail.failedAt) return;
  const { data, attachments } = mail.data as unknown as Stored;
  const compose = mails[mail.template as MailName] as (args: unknown) => {
    subject: string;
    html: string;
    text: string;
  };
  const speech = i18nFor(mail.locale as Locale);
  const composed = (await composers.get(mail.template as MailName)?.(data, speech)) ?? [];
  const content = compose({
    data,
    speech,
    service: await identify(),
    origin: env().origin,
  });
  if (!transport) throw new Error('no mail server');
  const message = {
    from: env().MAIL_FROM,
    to: mail.toEmail,
    messageId: mail.messageId,
    ...content,
    attachments: [
      ...(await Promise.all(
        attachments.map(async (part) => ({ ...part, content: await files().get(part.fileKey) })),
      )),
      ...composed,
    ].map(({ name, mime, content: part }) => ({
      filename: name,
      contentType: mime,
      content: typeof part === 'string' ? part : Buffer.from(part),
    })),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
  try {
    await transport.sendMail(message);
  } catch (error) {
    if (!isFinal(error) && attempt < ATTEMPTS) throw error;
    await giveUp(mailId, error);
    return;
  }
  // What the mail said (codes, names) is not kept once it left.
  await inScope(systemScope, (tx) =>
    tx.outgoingMail.update({ where: { id: mailId }, data: { sentAt: now(), data: {} } }),
  );
});

onLifecycle({
  name: 'mail',
  start: async () => {
    if (env().demo) catcher = await startCatcher();
    transport = nodemailer.createTransport({
      url: env().SMTP_URL ?? catcher?.url,
      pool: true,
      maxConnections: 3,
      connectionTimeout: 10_000,
      socketTimeout: 30_000,
    } as TransportOptions);
  },
  stop: async () => {
    transport?.close();
    await catcher?.stop();
    transport = catcher = undefined;
  },
});
