import type { MailArgs } from '..';
import { sessionReference } from '~/domain/sessions/kinds';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface ToDecideData {
  sessions: {
    number: number;
    themeFr: string;
    themeEn: string;
    startsAt: string;
    seats: number;
    min: number;
  }[];
}

/** To those of the service who decide: the sessions short of people whose decision day has come. */
export function toDecide({ data: { sessions }, speech, service, origin }: MailArgs<ToDecideData>) {
  const { t, format, locale } = speech;
  const count = sessions.length;
  return letter(
    t('board:mail.subject', { count }),
    [
      { kind: 'text', text: t('board:mail.text', { count }) },
      {
        kind: 'facts',
        rows: sessions.map(({ number, themeFr, themeEn, startsAt, seats, min }) => [
          `${locale === 'fr' ? themeFr : themeEn} (${sessionReference(number)})`,
          t('board:mail.line', { when: format.weekdayTime(startsAt), seats, min }),
        ]),
      },
      { kind: 'button', label: t('board:mail.button'), url: origin + paths.sessionBoard() },
    ],
    speech,
    service,
  );
}
