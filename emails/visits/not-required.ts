import type { MailArgs } from '..';
import { visitLetter, type VisitMail } from './parts';

/** Health staff said that the visit is not required: that alone is told, never why. */
export function notRequired(args: MailArgs<VisitMail>) {
  const { t } = args.speech;
  return visitLetter(args, t('visitMail:notRequired.subject', { reference: args.data.reference }), {
    texts: [t('visitMail:notRequired.text')],
  });
}
