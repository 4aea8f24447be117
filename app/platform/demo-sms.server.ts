import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from './env.server';
import type { Sms, SmsCarrier } from './sms-gateway.server';

/** A text message that the demo catcher received. */
export interface CaughtSms {
  id: string;
  to: string;
  text: string;
  receivedAt: Date;
}

const FILE = /^\d{13}-[0-9a-f]{8}\.json$/;
const MAX_KEPT = 500;

const folder = () => join(env().dataDir, 'sms');

/** Keeps each text message in DATA_DIR/sms instead of sending it. */
export const smsCatcher: SmsCarrier = {
  async send({ to, text }: Sms) {
    await mkdir(folder(), { recursive: true });
    const name = join(folder(), `${Date.now()}-${randomBytes(4).toString('hex')}.json`);
    await writeFile(`${name}.part`, JSON.stringify({ to, text }));
    await rename(`${name}.part`, name);
    for (const old of (await names()).slice(MAX_KEPT))
      await unlink(join(folder(), old)).catch(() => undefined);
  },
};

/** Newest first. */
async function names(): Promise<string[]> {
  const all = await readdir(folder()).catch(() => [] as string[]);
  return all.filter((name) => FILE.test(name)).sort().reverse(); // prettier-ignore
}

/** The newest caught text messages. */
export async function caughtSms(limit = 50): Promise<CaughtSms[]> {
  const newest = (await names()).slice(0, limit);
  return Promise.all(
    newest.map(async (name) => {
      const { to, text } = JSON.parse(await readFile(join(folder(), name), 'utf8')) as Sms;
      return {
        id: name.slice(0, -'.json'.length),
        to,
        text,
        receivedAt: new Date(Number(name.slice(0, 13))),
      };
    }),
  );
}
