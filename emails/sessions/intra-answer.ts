import type { MailArgs } from '..';
import { intraReference } from '~/domain/sessions/kinds';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface IntraAnswerData {
  /** Null: the reader has no account. */
  adherent: string | null;
  company: string;
  number: number;
  themeFr: string;
  themeEn: string;
  accepted: boolean;
  /** The words of the service. */
  answer: string;
}

/** To a company that asked for a session of its own: yes or no, in the words of the service. */
export function intraAnswer({ data, speech, service, origin }: MailArgs<IntraAnswerData>) {
  const { t, locale } = speech;
  const { adherent, company, number, accepted, answer } = data;
  const reference = intraReference(number);
  const theme = locale === 'fr' ? data.themeFr : data.themeEn;
  return letter(
    t('intra:mail.subject', { reference }),
    [
      { kind: 'text', text: t(accepted ? 'intra:mail.accepted' : 'intra:mail.refused', { company, theme }) },
      {
        kind: 'facts',
        rows: [
          [t('intra:mail.reference'), reference],
          [t('intra:mail.answer'), answer],
        ],
      },
      {
        kind: 'button',
        label: t(adherent ? 'intra:mail.button' : 'intra:mail.catalogue'),
        url: origin + (adherent ? paths.intraRequests(adherent) : paths.catalogue()),
      },
    ],
    speech,
    service,
  );
}
