import type { MailArgs } from '..';
import { visitLetter, type VisitMail } from './parts';

/** To the company: the service wrote in the thread of a request. What it wrote stays there. */
export function newMessage(args: MailArgs<VisitMail>) {
  const { t } = args.speech;
  return visitLetter(args, t('visitMail:message.subject', { reference: args.data.reference }), {
    texts: [t('visitMail:message.text')],
  });
}
