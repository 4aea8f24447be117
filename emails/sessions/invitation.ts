import type { MailArgs } from '..';
import { sessionReference } from '~/domain/sessions/kinds';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface SessionInvitationData {
  /** Null: the reader has no account, and reads the public page. */
  adherent: string | null;
  company: string;
  number: number;
  themeFr: string;
  themeEn: string;
  startsAt: string;
  where: string | null;
  /** Of the link that ends invitations. */
  token: string;
}

/** To a company whose declaration a theme concerns: a date to come, and the way to hear of none any more. */
export function sessionInvitation({ data, speech, service, origin }: MailArgs<SessionInvitationData>) {
  const { t, format, locale } = speech;
  const { adherent, company, number, startsAt, where, token } = data;
  const theme = locale === 'fr' ? data.themeFr : data.themeEn;
  const day = format.shortDay(format.dayOf(startsAt));
  return letter(
    t('invites:mail.subject', { day, theme }),
    [
      { kind: 'text', text: t('invites:mail.text', { company }) },
      {
        kind: 'facts',
        rows: [
          [t('seatMail:session'), `${theme} (${sessionReference(number)})`],
          [t('seatMail:when'), format.weekdayTime(startsAt)],
          [t('seatMail:where'), where ?? t('sessions:format.webinaire')],
        ],
      },
      {
        kind: 'button',
        label: t('invites:mail.button'),
        url: origin + (adherent ? paths.companySession(adherent, number) : paths.session(number)),
      },
      { kind: 'note', text: t('invites:mail.stop', { url: origin + paths.invitationOptOut(token) }) },
    ],
    speech,
    service,
  );
}
