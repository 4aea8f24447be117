import type { MailArgs } from '..';
import { shortDayOf, visitLetter, type VisitMail } from './parts';

export interface ReplacedData extends VisitMail {
  /** Who comes instead; null when it is not known (any more). */
  by: string | null;
}

/** A colleague comes instead: the company hears of both, the worker that he is not expected. */
export function replaced(args: MailArgs<ReplacedData>) {
  const { t } = args.speech;
  const { reader, worker, appointment, by } = args.data;
  const day = appointment ? shortDayOf(args.speech, appointment) : '';
  if (reader === 'worker')
    return visitLetter(args, t('visitMail:excused.subjectWorker', { day }), {
      texts: [t('visitMail:excused.textWorker')],
    });
  if (!by)
    return visitLetter(args, t('visitMail:excused.subject', { worker, day }), {
      texts: [t('visitMail:excused.text', { worker }), t('visitMail:excused.free')],
    });
  return visitLetter(args, t('visitMail:replaced.subject', { by, day }), {
    texts: [t('visitMail:replaced.text', { by, worker })],
    rows: [[t('visitMail:replaced.replacement'), by]],
  });
}
