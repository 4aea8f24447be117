import type { MailArgs } from '..';
import { letter } from '../layout';

export interface SignInCodeData {
  code: string;
  minutes: number;
}

/** The one-time code, in the subject too so that a phone shows it without opening the mail. */
export function signInCode({ data, speech, service }: MailArgs<SignInCodeData>) {
  const { t } = speech;
  return letter(
    t('mail:signInCode.subject', { code: data.code }),
    [
      { kind: 'text', text: t('mail:signInCode.text') },
      { kind: 'code', text: data.code },
      { kind: 'text', text: t('mail:signInCode.valid', { minutes: data.minutes }) },
      { kind: 'note', text: t('mail:signInCode.notYou') },
    ],
    speech,
    service,
  );
}
