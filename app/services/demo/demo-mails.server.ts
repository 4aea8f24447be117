import { type CaughtMail, caughtMail, caughtMails } from '~/platform/demo-mail.server';
import { demoMode } from './demo-people.server';

export type { CaughtMail };

/** The newest mails of demo mode, for one recipient when given; null outside demo mode. */
export const readDemoMails = async (to?: string): Promise<CaughtMail[] | null> =>
  demoMode() ? caughtMails(to) : null;

/** One mail of demo mode; null when there is none, and outside demo mode. */
export const readDemoMail = async (id: string): Promise<CaughtMail | null> =>
  demoMode() ? caughtMail(id) : null;

/**
 * The HTML of a mail with its `style` attributes turned into classes, so that a page whose content policy
 * knows nonces only shows it as a mail program would.
 */
export function mailWithNonce(html: string, nonce: string): string {
  const classes = new Map<string, string>();
  const body = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    if (!classes.has(style)) classes.set(style, `m${classes.size}`);
    return ` class="${classes.get(style)}"`;
  });
  const rules = [...classes].map(([style, name]) => `.${name}{${style.replace(/&#39;/g, "'")}}`).join('\n');
  return body.replace('</head>', () => `<base target="_top"><style nonce="${nonce}">${rules}</style></head>`);
}
