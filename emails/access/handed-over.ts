import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface HandedOverData {
  company: string;
  number: string;
  by: string;
}

/** To the person who was handed the running of a company's access. */
export function handedOver({ data, speech, service, origin }: MailArgs<HandedOverData>) {
  const { t } = speech;
  return letter(
    t('accessMail:handedOver.subject', { company: data.company }),
    [
      { kind: 'text', text: t('accessMail:handedOver.text', { by: data.by, company: data.company }) },
      { kind: 'button', label: t('accessMail:team'), url: origin + paths.people(data.number) },
    ],
    speech,
    service,
  );
}
