import type { MailArgs } from '..';
import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface InvitationData {
  kind: 'membership' | 'mandate';
  company: string;
  number: string;
  by: string;
  roles: CompanyRole[];
  token: string;
  /** Last day on which the link opens. */
  expires: string;
  /** Last day of the mandate, when it is one. */
  until: string | null;
}

/** To someone a company invites, as one of its people or as its accountant. */
export function invitation({ data, speech, service, origin }: MailArgs<InvitationData>) {
  const { t, format } = speech;
  const { company, by } = data;
  return letter(
    t(`accessMail:invitation.subject.${data.kind}`, { company }),
    [
      { kind: 'text', text: t(`accessMail:invitation.text.${data.kind}`, { company, by, number: data.number }) },
      {
        kind: 'facts',
        rows: [
          [t('access:companies.roles'), format.list(data.roles.map((role) => t(`access:role.${role}`)))],
          ...(data.until ? [[t('accessMail:until'), format.day(data.until)] as [string, string]] : []),
        ],
      },
      { kind: 'button', label: t('accessMail:invitation.button'), url: origin + paths.invitation(data.token) },
      { kind: 'note', text: t('accessMail:invitation.expires', { day: format.day(data.expires) }) },
      { kind: 'note', text: t('accessMail:invitation.notYou') },
    ],
    speech,
    service,
  ); // prettier-ignore
}
