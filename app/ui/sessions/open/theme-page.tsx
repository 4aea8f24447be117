import type { OpenSession, OpenTheme } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { SessionList, useDuration, usePrice } from './session-words';

/** One theme: for whom, what for, how long, what it costs, and its dates. `company`: the one the reader acts for, to ask from. */
export function ThemePage({
  theme,
  sessions,
  company,
}: {
  theme: OpenTheme;
  sessions: OpenSession[];
  company: string | null;
}) {
  const { t, locale, format } = useI18n();
  const duration = useDuration();
  const price = usePrice();
  const fr = locale === 'fr';
  const intra = theme.formats.includes('intra');
  return (
    <Page
      title={fr ? theme.nameFr : theme.nameEn}
      lead={fr ? theme.goalsFr : theme.goalsEn}
      crumbs={[{ label: t('catalogue:title'), href: paths.catalogue() }]}
    >
      <Card>
        <SummaryList
          rows={[
            { label: t('catalogue:for'), value: fr ? theme.audienceFr : theme.audienceEn },
            { label: t('catalogue:duration'), value: duration(theme.durationMinutes) },
            {
              label: t('catalogue:formats'),
              value: format.list(theme.formats.map((one) => t(`sessions:format.${one}`))),
            },
            { label: t('catalogue:price'), value: price(theme.priceCents) },
          ]}
        />
      </Card>
      {sessions.length > 0 ? (
        <Card title={t('catalogue:upcoming')}>
          <SessionList sessions={sessions} withTheme={false} />
        </Card>
      ) : (
        <EmptyState title={t('catalogue:noDates')}>{t('catalogue:noDatesNext')}</EmptyState>
      )}
      <div className="row">
        {company && intra && (
          <ButtonLink href={paths.intraRequests(company, { theme: theme.code })} quiet>
            {t('catalogue:intra')}
          </ButtonLink>
        )}
        <a href={paths.themeFeed(theme.code)}>{t('catalogue:feed')}</a>
      </div>
    </Page>
  );
}
