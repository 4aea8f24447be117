import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

/** To the owner of an account whose second factor was set up or removed: a thief would do it in silence. */
export function secondFactorChanged({
  data,
  speech,
  service,
  origin,
}: MailArgs<{ change: 'added' | 'removed' }>) {
  const { t } = speech;
  const added = data.change === 'added';
  return letter(
    t(added ? 'accessMail:secondFactor.added' : 'accessMail:secondFactor.removed'),
    [
      { kind: 'text', text: t(added ? 'accessMail:secondFactor.addedText' : 'accessMail:secondFactor.removedText') },
      { kind: 'button', label: t('accessMail:security'), url: origin + paths.security() },
      { kind: 'note', text: t('accessMail:notYou') },
    ],
    speech,
    service,
  ); // prettier-ignore
}
