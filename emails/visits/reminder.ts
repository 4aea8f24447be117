import type { MailArgs } from '..';
import type { ConvocationData } from './convocation';
import { shortDayOf, visitLetter } from './parts';

/** Some days before an appointment, to the company and to the worker. */
export function visitReminder(args: MailArgs<ConvocationData>) {
  const { t, format } = args.speech;
  const { reader, worker, appointment, noticeHours: hours, feeCents } = args.data;
  const day = appointment ? shortDayOf(args.speech, appointment) : '';
  if (reader === 'worker')
    return visitLetter(args, t('visitMail:reminder.subjectWorker', { day }), {
      texts: [t('visitMail:reminder.textWorker')],
      notes: [t('visitMail:convocation.noticeWorker', { hours })],
    });
  return visitLetter(args, t('visitMail:reminder.subject', { worker, day }), {
    texts: [t('visitMail:reminder.text', { worker })],
    notes: [
      feeCents === null
        ? t('visitMail:convocation.noticeFree', { hours })
        : t('visitMail:convocation.notice', { hours, fee: format.money(feeCents) }),
    ],
  });
}
