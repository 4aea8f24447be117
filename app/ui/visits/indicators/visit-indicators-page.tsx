import type { VisitIndicators } from '~/services/visits/read-visit-indicators.server';
import type { IndicatorRow } from '~/domain/visits/visit-indicators';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { EmptyState } from '../../kit/empty-state';
import { FileLink } from '../../kit/file-link';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { Table } from '../../kit/table';
import { Tabs } from '../../kit/tabs';
import { AttendancePart } from './attendance-part';
import { DelaysPart } from './delays-part';

/** The figures of visits, off live data: what was held, what was missed, how long it took. */
export function VisitIndicatorsPage(shown: VisitIndicators) {
  const { years, year, rows } = shown;
  const { t } = useI18n();
  return (
    <Page title={t('visitIndicators:title')} lead={t('visitIndicators:lead')}>
      <Tabs
        label={t('visitIndicators:tabs')}
        tabs={[
          { label: t('visitIndicators:tab.declarations'), href: paths.indicators() },
          { label: t('visitIndicators:tab.visits'), href: paths.visitIndicators(), current: true },
          { label: t('sessionIndicators:tab'), href: paths.sessionIndicators() },
        ]}
      />
      {years.length === 0 ? (
        <EmptyState title={t('visitIndicators:none')}>{t('visitIndicators:noneText')}</EmptyState>
      ) : (
        <>
          <AppointmentTable rows={rows} years={years} />
          <p>
            <FileLink href={paths.visitIndicatorsFile()} label={t('visitIndicators:file')} kind="CSV" />
          </p>
          <FilterBar action={paths.visitIndicators()} label={t('visitIndicators:filter')}>
            <Select
              name="annee"
              label={t('visitIndicators:year')}
              value={String(year)}
              options={[...years].reverse().map((one) => ({ value: String(one), label: String(one) }))}
            />
          </FilterBar>
          <AttendancePart {...shown} />
          <DelaysPart {...shown} />
        </>
      )}
    </Page>
  );
}

/** Appointments by type and year; the words of the lines are those of the service project. */
function AppointmentTable({ rows, years }: { rows: readonly IndicatorRow[]; years: readonly number[] }) {
  const { t, format } = useI18n();
  const all = rows.at(-1);
  return (
    <Table
      dense
      caption={t('visitIndicators:held')}
      rows={rows.slice(0, -1)}
      rowKey={({ group, type, profession }) => `${group} ${type} ${profession}`}
      columns={[
        {
          label: t('visitIndicators:type'),
          heading: true,
          cell: ({ type, total }) => (total ? t('visitIndicators:total') : t(`visitIndicators:types.${type}`)),
        },
        { label: t('visitIndicators:group'), cell: ({ group }) => t(`visitIndicators:groups.${group}`) },
        { label: t('duty:profession'), cell: ({ profession }) => t(`visits:profession.${profession}`) },
        ...years.map((year, index) => ({
          label: String(year),
          figures: true,
          cell: ({ counts, total }: IndicatorRow) => {
            const count = counts[index] ?? 0;
            const figure = count === 0 ? '–' : format.integer(count);
            return total ? <strong>{figure}</strong> : figure;
          },
        })),
      ]}
      totals={all && [t('visitIndicators:all'), '', '', ...all.counts.map((count) => format.integer(count))]}
    />
  );
} // prettier-ignore
