import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

/** To an address without an account that asked for a code: says so to its owner alone. */
export function noAccount({ speech, service, origin }: MailArgs<Record<string, never>>) {
  const { t } = speech;
  return letter(
    t('mail:noAccount.subject'),
    [
      { kind: 'text', text: t('mail:noAccount.text') },
      { kind: 'text', text: t('mail:noAccount.other') },
      { kind: 'button', label: t('mail:noAccount.button'), url: origin + paths.firstAccess() },
      { kind: 'note', text: t('mail:noAccount.notYou') },
    ],
    speech,
    service,
  );
}
