import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

/** To an address that has an account already, when someone asked for a code to use it for another one. */
export function emailTaken({ speech, service, origin }: MailArgs<Record<string, never>>) {
  const { t } = speech;
  return letter(
    t('accessMail:emailTaken.subject'),
    [
      { kind: 'text', text: t('accessMail:emailTaken.text') },
      { kind: 'button', label: t('accessMail:signIn'), url: origin + paths.signIn() },
      { kind: 'note', text: t('mail:noAccount.notYou') },
    ],
    speech,
    service,
  );
}
