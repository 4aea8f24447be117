import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface MandateDecidedData {
  company: string;
  decision: 'accepted' | 'refused' | 'revoked';
}

/** To an accountant: a company accepted, refused or ended a mandate. */
export function mandateDecided({ data, speech, service, origin }: MailArgs<MandateDecidedData>) {
  const { t } = speech;
  const { company, decision } = data;
  return letter(
    t(`accessMail:mandateDecided.subject.${decision}`, { company }),
    [
      { kind: 'text', text: t(`accessMail:mandateDecided.text.${decision}`, { company }) },
      { kind: 'button', label: t('accessMail:portfolio'), url: origin + paths.portfolio() },
    ],
    speech,
    service,
  );
}
