import type { MailArgs } from '..';
import { letter } from '../layout';

/** To the new address of an account: the code that proves it. */
export function newEmailCode({ data, speech, service }: MailArgs<{ code: string; minutes: number }>) {
  const { t } = speech;
  return letter(
    t('accessMail:newEmailCode.subject', { code: data.code }),
    [
      { kind: 'text', text: t('accessMail:newEmailCode.text') },
      { kind: 'code', text: data.code },
      { kind: 'text', text: t('mail:signInCode.valid', { minutes: data.minutes }) },
      { kind: 'note', text: t('mail:signInCode.notYou') },
    ],
    speech,
    service,
  );
}
