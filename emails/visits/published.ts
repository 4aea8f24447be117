import type { MailArgs } from '..';
import { visitLetter, type VisitMail } from './parts';

/** To the company: a visit it knew nothing of is shown to it, with the worker's agreement. */
export function published(args: MailArgs<VisitMail>) {
  const { t } = args.speech;
  const { reference, worker } = args.data;
  return visitLetter(args, t('visitMail:published.subject', { reference }), {
    texts: [t('visitMail:published.text', { worker })],
  });
}
