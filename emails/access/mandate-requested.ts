import type { MailArgs } from '..';
import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface MandateRequestedData {
  company: string;
  number: string;
  name: string;
  firm: string | null;
  roles: CompanyRole[];
  until: string;
}

/** To those who run a company's access: an accountant asks to act for it. */
export function mandateRequested({ data, speech, service, origin }: MailArgs<MandateRequestedData>) {
  const { t, format } = speech;
  const who = data.firm ? `${data.name} (${data.firm})` : data.name;
  return letter(
    t('accessMail:mandateRequested.subject', { who }),
    [
      { kind: 'text', text: t('accessMail:mandateRequested.text', { who, company: data.company }) },
      {
        kind: 'facts',
        rows: [
          [t('accessMail:rights'), format.list(data.roles.map((role) => t(`access:role.${role}`)))],
          [t('accessMail:until'), format.day(data.until)],
        ],
      },
      { kind: 'button', label: t('accessMail:mandateRequested.button'), url: origin + paths.people(data.number) },
      { kind: 'note', text: t('accessMail:mandateRequested.note') },
    ],
    speech,
    service,
  ); // prettier-ignore
}
