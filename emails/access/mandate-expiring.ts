import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface MandateExpiringData {
  company: string;
  number: string;
  name: string;
  until: string;
  reader: 'accountant' | 'company';
}

/** To an accountant and to those who run the company's access, 30 days before a mandate ends. */
export function mandateExpiring({ data, speech, service, origin }: MailArgs<MandateExpiringData>) {
  const { t, format } = speech;
  const facts = { company: data.company, name: data.name, day: format.day(data.until) };
  const mine = data.reader === 'accountant';
  return letter(
    t('accessMail:mandateExpiring.subject', facts),
    [
      { kind: 'text', text: t(`accessMail:mandateExpiring.text.${data.reader}`, facts) },
      {
        kind: 'button',
        label: t(mine ? 'accessMail:portfolio' : 'accessMail:team'),
        url: origin + (mine ? paths.portfolio() : paths.people(data.number)),
      },
    ],
    speech,
    service,
  );
}
