import type { MailArgs } from '..';
import type { StaffRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface StaffInvitationData {
  name: string;
  /** Who opened the space. */
  by: string;
  role: StaffRole;
}

/** To someone of the service: the space is open, with which role, and that a second factor is needed. */
export function staffInvitation({ data, speech, service, origin }: MailArgs<StaffInvitationData>) {
  const { t } = speech;
  return letter(
    t('mailings:staff.subject'),
    [
      { kind: 'text', text: t('mailings:staff.text', { name: data.name, by: data.by }) },
      { kind: 'facts', rows: [[t('mailings:staff.role'), t(`access:staffRole.${data.role}`)]] },
      {
        kind: 'button',
        label: t('mailings:staff.button'),
        url: origin + paths.signIn({ next: paths.service() }),
      },
      { kind: 'note', text: t('mailings:staff.note') },
    ],
    speech,
    service,
  );
}
