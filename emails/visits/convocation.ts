import type { MailArgs } from '..';
import { shortDayOf, visitLetter, type VisitMail } from './parts';

export interface ConvocationData extends VisitMail {
  noticeHours: number;
  /** What an absence or a late excuse costs, HT in cents; null: nothing. */
  feeCents: number | null;
}

/** To the company and to the worker: an appointment, with the convocation and the calendar file attached. */
export function convocation(args: MailArgs<ConvocationData>) {
  const { t, format } = args.speech;
  const { reader, worker, appointment, noticeHours: hours, feeCents } = args.data;
  const day = appointment ? shortDayOf(args.speech, appointment) : '';
  if (reader === 'worker')
    return visitLetter(args, t('visitMail:convocation.subjectWorker', { day }), {
      texts: [t('visitMail:convocation.textWorker')],
      notes: [t('visitMail:convocation.noticeWorker', { hours })],
    });
  return visitLetter(args, t('visitMail:convocation.subject', { worker, day }), {
    texts: [t('visitMail:convocation.text', { worker })],
    notes: [
      feeCents === null
        ? t('visitMail:convocation.noticeFree', { hours })
        : t('visitMail:convocation.notice', { hours, fee: format.money(feeCents) }),
    ],
  });
}
