import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface JoinedData {
  company: string;
  number: string;
  name: string;
}

/** To those who run a company's access: someone they invited came in. */
export function joined({ data, speech, service, origin }: MailArgs<JoinedData>) {
  const { t } = speech;
  return letter(
    t('accessMail:joined.subject', { name: data.name }),
    [
      { kind: 'text', text: t('accessMail:joined.text', { name: data.name, company: data.company }) },
      { kind: 'button', label: t('accessMail:team'), url: origin + paths.people(data.number) },
    ],
    speech,
    service,
  );
}
