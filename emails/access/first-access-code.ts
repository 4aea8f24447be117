import type { MailArgs } from '..';
import { letter } from '../layout';

export interface FirstAccessCodeData {
  code: string;
  minutes: number;
  company: string;
}

/** To the person who activates a company's access: the code that proves the address. */
export function firstAccessCode({ data, speech, service }: MailArgs<FirstAccessCodeData>) {
  const { t } = speech;
  return letter(
    t('accessMail:firstAccess.subject', { code: data.code }),
    [
      { kind: 'text', text: t('accessMail:firstAccess.text', { company: data.company }) },
      { kind: 'code', text: data.code },
      { kind: 'text', text: t('mail:signInCode.valid', { minutes: data.minutes }) },
      { kind: 'note', text: t('mail:signInCode.notYou') },
    ],
    speech,
    service,
  );
}
