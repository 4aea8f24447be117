import type { MailArgs } from '..';
import { letter } from '../layout';

/** To the address given at the worker's door: the code that proves it. Says nothing of a visit: others may read over a shoulder. */
export function workerCode({ data, speech, service }: MailArgs<{ code: string; minutes: number }>) {
  const { t } = speech;
  return letter(
    t('door:mail.subject', { code: data.code }),
    [
      { kind: 'text', text: t('door:mail.text') },
      { kind: 'code', text: data.code },
      { kind: 'text', text: t('mail:signInCode.valid', { minutes: data.minutes }) },
      { kind: 'note', text: t('mail:signInCode.notYou') },
    ],
    speech,
    service,
  );
}
