import type { MailArgs } from '..';
import { visitLetter, type VisitMail } from './parts';

export interface RequestReceivedData extends VisitMail {
  /** Working days within which a date is proposed. */
  days: number;
  /** Last day by law, or null. */
  dueOn: string | null;
}

/** To whoever asked: the request is recorded, and what happens next. */
export function requestReceived(args: MailArgs<RequestReceivedData>) {
  const { t, format } = args.speech;
  const { reference, days, dueOn } = args.data;
  return visitLetter(args, t('visitMail:received.subject', { reference }), {
    texts: [t('visitMail:received.text', { days })],
    rows: dueOn ? [[t('visitMail:dueOn'), format.day(dueOn)]] : [],
    notes: [t('visitMail:received.note')],
  });
}
