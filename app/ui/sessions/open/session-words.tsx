import { standingOf } from '~/domain/sessions/filling';
import type { OpenSession } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Tag } from '../../kit/tag';

const HOUR = 60;
const LONGEST_DAY_HOURS = 7;

/** "1 heure", "1 h 30", "14 heures sur 2 jours". */
export function useDuration(): (minutes: number) => string {
  const { t } = useI18n();
  return (minutes) => {
    const hours = Math.floor(minutes / HOUR);
    const rest = minutes % HOUR;
    if (hours === 0) return t('catalogue:minutes', { count: minutes });
    if (rest > 0) return t('catalogue:hoursMinutes', { hours, minutes: rest });
    if (hours < LONGEST_DAY_HOURS) return t('catalogue:hours', { count: hours });
    return t('catalogue:days', { hours, count: Math.ceil(hours / LONGEST_DAY_HOURS) });
  };
}

/** Included in the cotisation, or so much per participant. */
export function usePrice(): (cents: number) => string {
  const { t, format } = useI18n();
  return (cents) =>
    cents === 0 ? t('catalogue:free') : t('catalogue:perPerson', { amount: format.money(cents) });
}

/** The name of a theme in the reader's language. */
export function useThemeName(): (of: { themeFr: string; themeEn: string }) => string {
  const { locale } = useI18n();
  return ({ themeFr, themeEn }) => (locale === 'fr' ? themeFr : themeEn);
}

/** Full, so many seats, or how many more it needs: in words and with a sign. */
export function StandingTag({ session }: { session: OpenSession }) {
  const { t, format } = useI18n();
  if (session.state === 'annulee') return <Tag tone="bad">{t('catalogue:standing.cancelled')}</Tag>;
  if (session.state === 'tenue') return <Tag>{t('catalogue:standing.held')}</Tag>;
  const standing = standingOf(session);
  switch (standing.code) {
    case 'needs':
      return (
        <Tag tone="warn">
          {t('catalogue:standing.needs', { count: standing.more, by: format.day(standing.by) })}
        </Tag>
      );
    case 'open':
      return <Tag tone="good">{t('catalogue:standing.left', { count: standing.left })}</Tag>;
    case 'full':
      return (
        <Tag tone="info">
          {standing.waiting > 0
            ? t('catalogue:standing.waiting', { count: standing.waiting })
            : t('catalogue:standing.full')}
        </Tag>
      );
  }
}

/** Sessions one under the other, each a link with when, where and how it stands. */
export function SessionList({
  sessions,
  withTheme = true,
}: {
  sessions: readonly OpenSession[];
  withTheme?: boolean;
}) {
  const { t, format } = useI18n();
  const nameOf = useThemeName();
  return (
    <ul className="todos">
      {sessions.map((session) => (
        <li key={session.number}>
          <div>
            <a href={paths.session(session.number)}>
              {withTheme ? nameOf(session) : format.weekdayTime(session.startsAt)}
            </a>
            <p className="hint">
              {withTheme && <>{format.weekdayTime(session.startsAt)} · </>}
              {session.centre ?? t(`sessions:format.${session.format}`)}
            </p>
          </div>
          <StandingTag session={session} />
        </li>
      ))}
    </ul>
  );
}
