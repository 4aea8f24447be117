import type { MailArgs } from '..';
import { feeRows, type MailedFee, shortDayOf, visitLetter, type VisitMail } from './parts';

export interface ExcusedData extends VisitMail {
  fee: MailedFee | null;
}

/** The worker will not come: what is kept of it, what it costs if it was said too late. */
export function excused(args: MailArgs<ExcusedData>) {
  const { t } = args.speech;
  const { reader, worker, appointment, fee } = args.data;
  const day = appointment ? shortDayOf(args.speech, appointment) : '';
  if (reader === 'worker')
    return visitLetter(args, t('visitMail:excused.subjectWorker', { day }), {
      texts: [t('visitMail:excused.textWorker')],
    });
  return visitLetter(args, t('visitMail:excused.subject', { worker, day }), {
    texts: [
      t('visitMail:excused.text', { worker }),
      t(fee ? 'visitMail:excused.late' : 'visitMail:excused.free'),
    ],
    rows: feeRows(args.speech, fee),
    notes: fee ? [t('visitMail:excused.contest')] : [],
  });
}
