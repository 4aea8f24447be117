import type { MailArgs } from '..';
import { feeRows, type MailedFee, shortDayOf, visitLetter, type VisitMail } from './parts';

export interface AbsentData extends VisitMail {
  fee: MailedFee | null;
  /** The absence was noted by mistake and is erased. */
  corrected: boolean;
}

/** To the company: the worker did not come, what it costs, how to contest; or that it was a mistake. */
export function absent(args: MailArgs<AbsentData>) {
  const { t } = args.speech;
  const { worker, appointment, fee, corrected } = args.data;
  const day = appointment ? shortDayOf(args.speech, appointment) : '';
  if (corrected)
    return visitLetter(args, t('visitMail:absent.correctedSubject', { day }), {
      texts: [t('visitMail:absent.corrected', { worker })],
    });
  return visitLetter(args, t('visitMail:absent.subject', { day }), {
    texts: [
      t('visitMail:absent.text', { worker }),
      t(fee ? 'visitMail:absent.fee' : 'visitMail:absent.free'),
    ],
    rows: feeRows(args.speech, fee),
    notes: [t('visitMail:absent.contest')],
  });
}
