import { expect } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

export type Mail = {
  subject: string;
  text: string;
  html: string;
  link: (name: RegExp) => string;
  attachments: string[];
};

/** The newest mail to an address that the demo catcher received after `since`; waits for it. */
export async function mailTo(to: string, since: Date): Promise<Mail> {
  let found: Email | undefined;
  await expect
    .poll(async () => (found = await newest(to, since)) !== undefined, {
      message: `a mail to ${to}`,
      timeout: 20_000,
    })
    .toBe(true);
  const { subject = '', text = '', html = '', attachments } = found!;
  return {
    subject,
    text,
    html,
    attachments: attachments.map(({ filename }) => filename ?? ''),
    link: (name) => {
      const address = text.match(/https?:\/\/\S+/g)?.find((each) => name.test(each));
      if (!address) throw new Error(`No link ${name} in "${subject}"`);
      return address;
    },
  };
}

async function newest(to: string, since: Date): Promise<Email | undefined> {
  const folder = path.join(process.env.E2E_DATA_DIR!, 'mail');
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.eml') && Number(name.slice(0, 13)) >= since.getTime(),
  );
  for (const name of names.sort().reverse()) {
    const mail = await PostalMime.parse(readFileSync(path.join(folder, name)));
    if (mail.to?.some((each) => each.address?.toLowerCase() === to.toLowerCase())) return mail;
  }
  return undefined;
}
