import type { OpenSession, OpenTheme } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page } from '../../kit/page';
import { SessionList, useDuration, usePrice } from './session-words';

/** What the service offers, theme by theme, with the next dates. */
export function CataloguePage({ themes, next }: { themes: OpenTheme[]; next: OpenSession[] }) {
  const { t } = useI18n();
  return (
    <Page
      title={t('catalogue:title')}
      lead={t('catalogue:lead')}
      next={<ButtonLink href={paths.sessionCalendar()}>{t('catalogue:see')}</ButtonLink>}
    >
      {next.length > 0 && (
        <Card title={t('catalogue:upcoming')}>
          <SessionList sessions={next} />
          <p>
            <a href={paths.sessionCalendar()}>{t('catalogue:all')}</a>
          </p>
        </Card>
      )}
      <section className="stack">
        <h2>{t('catalogue:themes')}</h2>
        <div className="doors">
          {themes.map((theme) => (
            <ThemeCard key={theme.code} theme={theme} />
          ))}
        </div>
      </section>
    </Page>
  );
}

function ThemeCard({ theme }: { theme: OpenTheme }) {
  const { t, locale, format } = useI18n();
  const duration = useDuration();
  const price = usePrice();
  const fr = locale === 'fr';
  return (
    <section className="card door">
      <h3>
        <a href={paths.theme(theme.code)}>{fr ? theme.nameFr : theme.nameEn}</a>
      </h3>
      <p>{fr ? theme.goalsFr : theme.goalsEn}</p>
      <p className="soft small">
        {[
          duration(theme.durationMinutes),
          format.list(theme.formats.map((one) => t(`sessions:format.${one}`))),
          price(theme.priceCents),
        ].join(' · ')}
      </p>
      <p className="small">
        {t('catalogue:dates', { count: theme.sessions })}
        {theme.nextAt && <> · {t('catalogue:next', { when: format.day(format.dayOf(theme.nextAt)) })}</>}
      </p>
    </section>
  );
}
