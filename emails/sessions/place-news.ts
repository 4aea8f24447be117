import type { MailArgs } from '..';
import { sessionReference } from '~/domain/sessions/kinds';
import { paths } from '~/paths';
import { letter } from '../layout';

/** What happened to places in a session. */
export const PLACE_NEWS = [
  'registered',
  'waiting',
  'cancelled-place',
  'offered',
  'accepted',
  'passed',
  'moved',
  'confirmed',
  'cancelled',
  'changed',
] as const;
export type PlaceNews = (typeof PLACE_NEWS)[number];

export interface PlaceNewsData {
  news: PlaceNews;
  /** The company's people, or the participant himself. */
  reader: 'company' | 'participant';
  adherent: string | null;
  names: string[];
  number: number;
  themeFr: string;
  themeEn: string;
  startsAt: string;
  where: string | null;
  offeredUntil: string | null;
  /** Of the participant's own page, while he has a seat. */
  token: string | null;
}

/** To a company and to its participants with an e-mail: a place was taken, given up, offered, moved; a session was decided. */
export function placeNews({ data, speech, service, origin }: MailArgs<PlaceNewsData>) {
  const { t, format, locale } = speech;
  const { news, reader, adherent, names, number, startsAt, where, offeredUntil, token } = data;
  const theme = locale === 'fr' ? data.themeFr : data.themeEn;
  const day = format.shortDay(format.dayOf(startsAt));
  const toCompany = reader === 'company' && adherent !== null;
  return letter(
    t(`seatMail:${news}.subject`, { day, theme }),
    [
      {
        kind: 'text',
        text: t(`seatMail:${news}.${toCompany ? 'text' : 'own'}`, {
          count: names.length,
          names: format.list(names),
          theme,
          until: offeredUntil ? format.dateTime(offeredUntil) : '',
        }),
      },
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
        label: t(
          news === 'offered' && toCompany ? 'seatMail:accept' : token ? 'seatMail:own' : 'seatMail:button',
        ),
        url:
          origin +
          (toCompany && news !== 'cancelled'
            ? news === 'offered'
              ? paths.companySessions(adherent)
              : paths.companySession(adherent, number)
            : token
              ? paths.participation(token)
              : paths.session(number)),
      },
    ],
    speech,
    service,
  );
}
