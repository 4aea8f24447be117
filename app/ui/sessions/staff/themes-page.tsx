import type { StaffTheme } from '~/services/sessions/staff/edit-theme.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Page } from '../../kit/page';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { useDuration } from '../open/session-words';

/** The themes of the catalogue: what each takes and costs, and whether it is offered. */
export function ThemesPage({ themes }: { themes: StaffTheme[] }) {
  const { t, locale, format } = useI18n();
  const duration = useDuration();
  return (
    <Page
      title={t('themes:title')}
      lead={t('themes:lead')}
      crumbs={[{ label: t('board:title'), href: paths.sessionBoard() }]}
    >
      <Table
        dense
        caption={t('themes:table')}
        hideCaption
        rows={themes}
        rowKey={({ code }) => code}
        columns={[
          {
            label: t('themes:name'),
            cell: (theme) => (
              <a href={paths.themeEdit(theme.code)}>{locale === 'fr' ? theme.nameFr : theme.nameEn}</a>
            ),
          },
          { label: t('themes:duration'), cell: (theme) => duration(theme.durationMinutes) },
          {
            label: t('themes:seats'),
            cell: (theme) => t('themes:seatsValue', { min: theme.minSeats, max: theme.maxSeats }),
          },
          {
            label: t('themes:price'),
            figures: true,
            cell: (theme) => (theme.priceCents === 0 ? '–' : format.money(theme.priceCents)),
          },
          {
            label: t('themes:state'),
            cell: (theme) =>
              theme.active ? (
                <Tag tone="good">{t('themes:offered')}</Tag>
              ) : (
                <Tag>{t('themes:withdrawn')}</Tag>
              ),
          },
        ]}
      />
    </Page>
  );
}
