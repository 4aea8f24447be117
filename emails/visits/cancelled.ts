import type { MailArgs } from '..';
import { visitLetter, type VisitMail } from './parts';

/** A request is given up, by whoever asked or by the service. */
export function cancelled(args: MailArgs<VisitMail>) {
  const { t } = args.speech;
  const { reference, appointment } = args.data;
  return visitLetter(args, t('visitMail:cancelled.subject', { reference }), {
    texts: [t('visitMail:cancelled.text'), ...(appointment ? [t('visitMail:cancelled.appointment')] : [])],
  });
}
