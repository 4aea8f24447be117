import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface ActivationData {
  company: string;
  number: string;
  /** As printed: `ABCDE-FGHJK`. */
  code: string;
  /** Last day, `YYYY-MM-DD`. */
  until: string;
}

/** To a company's contact: the number and code that open its access. */
export function activation({ data, speech, service, origin }: MailArgs<ActivationData>) {
  const { t, format } = speech;
  return letter(
    t('accessMail:activation.subject'),
    [
      { kind: 'text', text: t('accessMail:activation.text', { company: data.company }) },
      {
        kind: 'facts',
        rows: [
          [t('accessMail:activation.number'), data.number],
          [t('accessMail:activation.code'), data.code],
          [t('accessMail:activation.until'), format.day(data.until)],
        ],
      },
      { kind: 'button', label: t('mail:noAccount.button'), url: origin + paths.firstAccess() },
      { kind: 'note', text: t('accessMail:activation.note') },
    ],
    speech,
    service,
  );
}
