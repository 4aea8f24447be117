import {
  ANSWERS_SHOWN_FROM,
  fillingRate,
  type SessionYear,
  shownSatisfaction,
} from '~/domain/sessions/session-indicators';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { EmptyState } from '../../kit/empty-state';
import { FileLink } from '../../kit/file-link';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { Figures, StatFigure } from '../../kit/stat-figure';
import { Table } from '../../kit/table';
import { Tabs } from '../../kit/tabs';

interface SessionIndicatorsPageProps {
  years: number[];
  year: number;
  /** Of that year: by theme, all themes last. */
  rows: SessionYear[];
}

/** The figures of sensibilisations, off live data. */
export function SessionIndicatorsPage({ years, year, rows }: SessionIndicatorsPageProps) {
  const { t, format, locale } = useI18n();
  const percent = (row: SessionYear) => {
    const rate = fillingRate(row);
    return rate === null ? '–' : format.percent(rate);
  };
  const mean = (row: SessionYear) => {
    const shown = shownSatisfaction(row);
    return shown === null ? '–' : format.decimal(shown, 1);
  };
  const all = rows.at(-1);
  const columns = [
    { label: t('sessionIndicators:theme'), heading: true, cell: ({ themeFr, themeEn }: SessionYear) => (locale === 'fr' ? themeFr : themeEn) ?? t('sessionIndicators:all') },
    { label: t('sessionIndicators:held'), figures: true, cell: ({ held }: SessionYear) => format.integer(held) },
    { label: t('sessionIndicators:cancelled'), figures: true, cell: ({ cancelled }: SessionYear) => format.integer(cancelled) },
    { label: t('sessionIndicators:filling'), figures: true, cell: percent },
    { label: t('sessionIndicators:companies'), figures: true, cell: ({ companies }: SessionYear) => format.integer(companies) },
    { label: t('sessionIndicators:workers'), figures: true, cell: ({ workers }: SessionYear) => format.integer(workers) },
    { label: t('sessionIndicators:satisfaction'), figures: true, cell: mean },
  ];
  return (
    <Page title={t('sessionIndicators:title')} lead={t('sessionIndicators:lead')}>
      <Tabs
        label={t('visitIndicators:tabs')}
        tabs={[
          { label: t('visitIndicators:tab.declarations'), href: paths.indicators() },
          { label: t('visitIndicators:tab.visits'), href: paths.visitIndicators() },
          { label: t('sessionIndicators:tab'), href: paths.sessionIndicators(), current: true },
        ]}
      />
      {!all ? (
        <EmptyState title={t('sessionIndicators:none')}>{t('sessionIndicators:noneText')}</EmptyState>
      ) : (
        <>
          <FilterBar action={paths.sessionIndicators()} label={t('sessionIndicators:filter')}>
            <Select
              name="annee"
              label={t('sessionIndicators:year')}
              value={String(year)}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
            />
          </FilterBar>
          <Figures>
            <StatFigure figure={format.integer(all.held)} label={t('sessionIndicators:held')} note={t('sessionIndicators:heldNote', { count: all.cancelled })} />
            <StatFigure figure={percent(all)} label={t('sessionIndicators:filling')} />
            <StatFigure figure={format.integer(all.companies)} label={t('sessionIndicators:companies')} />
            <StatFigure figure={format.integer(all.workers)} label={t('sessionIndicators:workers')} />
            <StatFigure figure={mean(all)} label={t('sessionIndicators:satisfaction')} />
          </Figures>
          <Table
            dense
            caption={t('sessionIndicators:caption', { year })}
            rows={rows.slice(0, -1)}
            rowKey={({ theme }) => theme ?? ''}
            columns={columns}
            totals={columns.map(({ cell }) => cell(all))}
          />
          <p className="soft">{t('sessionIndicators:few', { count: ANSWERS_SHOWN_FROM })}</p>
          <p>
            <FileLink href={paths.sessionIndicatorsFile()} label={t('sessionIndicators:file')} kind="CSV" />
          </p>
        </>
      )}
    </Page>
  );
} // prettier-ignore
