import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { env } from './env.server';

/** A mail the demo catcher received. */
export interface CaughtMail {
  id: string;
  to: string[];
  subject: string;
  receivedAt: Date;
  html: string;
  text: string;
  messageId: string;
  attachments: { name: string; mime: string; size: number }[];
}

const ID = /^\d{13}-[0-9a-f]{8}$/;
const MAX_KEPT = 2_000;
const MAX_BYTES = 20 * 1024 * 1024;

const folder = () => join(env().dataDir, 'mail');

/**
 * The local SMTP server of demo mode: listens on loopback, writes each message to DATA_DIR/mail.
 * Out: its address and how to stop it.
 */
export async function startCatcher(): Promise<{ url: string; stop(): Promise<void> }> {
  await mkdir(folder(), { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_BYTES,
    logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', done);
      stream.on('end', () => void keep(Buffer.concat(parts)).then(() => done(), done));
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(env().DEMO_SMTP_PORT, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function keep(message: Buffer): Promise<void> {
  const id = `${Date.now()}-${randomBytes(4).toString('hex')}`;
  await writeFile(join(folder(), `${id}.part`), message);
  await rename(join(folder(), `${id}.part`), join(folder(), `${id}.eml`));
  const all = await ids();
  for (const old of all.slice(MAX_KEPT)) await unlink(join(folder(), `${old}.eml`)).catch(() => undefined);
}

/** Newest first. */
async function ids(): Promise<string[]> {
  const names = await readdir(folder()).catch(() => [] as string[]);
  return names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4)).filter((id) => ID.test(id)).sort().reverse(); // prettier-ignore
}

/** One caught mail, or null. */
export async function caughtMail(id: string): Promise<CaughtMail | null> {
  if (!ID.test(id)) return null;
  const raw = await readFile(join(folder(), `${id}.eml`)).catch(() => null);
  if (!raw) return null;
  const mail = await PostalMime.parse(raw);
  return {
    id,
    to: (mail.to ?? []).flatMap((to) => (to.address ? [to.address] : [])),
    subject: mail.subject ?? '',
    receivedAt: new Date(Number(id.slice(0, 13))),
    html: mail.html ?? '',
    text: mail.text ?? '',
    messageId: mail.messageId ?? '',
    attachments: mail.attachments.map((part) => ({
      name: part.filename ?? '',
      mime: part.mimeType,
      size: typeof part.content === 'string' ? part.content.length : part.content.byteLength,
    })),
  };
}

/** The newest caught mails, for one recipient when given; looks at the last 300 at most. */
export async function caughtMails(to?: string, limit = 50): Promise<CaughtMail[]> {
  const found: CaughtMail[] = [];
  for (const id of (await ids()).slice(0, 300)) {
    const mail = await caughtMail(id);
    if (mail && (!to || mail.to.includes(to.toLowerCase()))) found.push(mail);
    if (found.length >= limit) break;
  }
  return found;
}
