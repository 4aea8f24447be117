import type { MailArgs } from '..';
import { shortDayOf, visitLetter, type VisitMail } from './parts';

/** The service takes a visit off its appointment; another follows. */
export function moved(args: MailArgs<VisitMail>) {
  const { t } = args.speech;
  const { reader, worker, appointment } = args.data;
  const day = appointment ? shortDayOf(args.speech, appointment) : '';
  const subject =
    reader === 'worker'
      ? t('visitMail:moved.subjectWorker', { day })
      : t('visitMail:moved.subject', { worker });
  return visitLetter(args, subject, { texts: [t('visitMail:moved.text')] });
}
