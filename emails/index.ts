import type { Speech } from '~/platform/i18n.server';
import { signInCode } from './access/sign-in-code';
import { noAccount } from './access/no-account';
import { receipt } from './declarations/receipt';
import type { Mail } from './layout';

/** What every mail is made from. */
export interface MailArgs<D> {
  data: D;
  speech: Speech;
  service: { name: string; phone?: string };
  /** Address of the portal, without a slash at the end: `${origin}${paths.x()}`. */
  origin: string;
}

type Template<D> = (args: MailArgs<D>) => Mail;

/** Every mail of the portal, by name; emails/README.md says what triggers each and who gets it. */
export const mails = {
  'access/no-account': noAccount,
  'access/sign-in-code': signInCode,
  'declarations/receipt': receipt,
} satisfies Record<string, Template<never>>;

export type MailName = keyof typeof mails;
export type MailData<N extends MailName> = Parameters<(typeof mails)[N]>[0]['data'];
