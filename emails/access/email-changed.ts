import type { MailArgs } from '..';
import { letter } from '../layout';

/** To the former address of an account: from now on it is another one. */
export function emailChanged({ speech, service }: MailArgs<Record<string, never>>) {
  const { t } = speech;
  return letter(
    t('accessMail:emailChanged.subject'),
    [
      { kind: 'text', text: t('accessMail:emailChanged.text') },
      { kind: 'note', text: t('accessMail:callUs') },
    ],
    speech,
    service,
  );
}
