import { SIZE_BAND_CODES } from '~/domain/declarations/size-band';
import type { NafRow, SecteurRow } from '~/domain/declarations/indicators';
import type { Indicators } from '~/services/declarations/indicators/read-indicators.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { EmptyState } from '../kit/empty-state';
import { FileLink } from '../kit/file-link';
import { FilterBar } from '../kit/filter-bar';
import { Page } from '../kit/page';
import { Select } from '../kit/select';
import { type Column, Table } from '../kit/table';
import { Tabs } from '../kit/tabs';

/** The two tables of the service project, off live data. */
export function IndicatorsPage({ exercice, exercices, source, secteurs, sections }: Indicators) {
  const { t } = useI18n();
  const query = { exercice, source };
  return (
    <Page
      title={t('indicators:title')}
      lead={`${t('indicators:lead')} ${source === 'listes' ? t('indicators:source.hint') : ''}`.trim()}
    >
      <Tabs
        label={t('visitIndicators:tabs')}
        tabs={[
          { label: t('visitIndicators:tab.declarations'), href: paths.indicators(), current: true },
          { label: t('visitIndicators:tab.visits'), href: paths.visitIndicators() },
          { label: t('sessionIndicators:tab'), href: paths.sessionIndicators() },
        ]}
      />
      <FilterBar action={paths.indicators()} label={t('indicators:filter')}>
        <Select
          name="exercice"
          label={t('indicators:exercice')}
          value={exercice ? String(exercice) : ''}
          options={exercices.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <Select
          name="source"
          label={t('indicators:source.label')}
          value={source}
          options={[
            { value: 'declarations', label: t('indicators:source.declarations') },
            { value: 'listes', label: t('indicators:source.listes') },
          ]}
        />
      </FilterBar>
      {exercice === null ? (
        <EmptyState title={t('indicators:none')}>{t('indicators:noneText')}</EmptyState>
      ) : (
        <>
          <SecteurTable rows={secteurs} />
          <p>
            <FileLink
              href={paths.indicatorsSecteurs(query)}
              label={t('indicators:secteursFile')}
              kind="CSV"
            />
          </p>
          <SectionTable rows={sections} />
          <p>
            <FileLink href={paths.indicatorsNaf(query)} label={t('indicators:nafFile')} kind="CSV" />
          </p>
        </>
      )}
    </Page>
  );
}

/** The rows without the last, and the last as totals. */
function split<R>(rows: readonly R[], columns: readonly Column<R>[]) {
  const total = rows.at(-1);
  return { rows: rows.slice(0, -1), totals: total && columns.map(({ cell }) => cell(total)) };
}

function SecteurTable({ rows }: { rows: readonly SecteurRow[] }) {
  const { t, format } = useI18n();
  const figure = (label: string, of: (row: SecteurRow) => number): Column<SecteurRow> => ({
    label,
    figures: true,
    cell: (row) => format.integer(of(row)),
  });
  const columns = [
    { label: t('indicators:secteur'), cell: ({ secteur }: SecteurRow) => secteur },
    ...SIZE_BAND_CODES.map((band) => figure(t(`indicators:bands.${band}`), ({ byBand }) => byBand[band])),
    figure(t('indicators:companies'), ({ companies }) => companies),
    figure('SIS', ({ sis }) => sis),
    figure('SIR', ({ sir }) => sir),
    figure('SIA', ({ sia }) => sia),
    figure(t('indicators:effectif'), ({ effectif }) => effectif),
  ];
  return (
    <Table
      dense
      caption={t('indicators:secteurs')}
      columns={columns}
      rowKey={({ secteur }) => secteur}
      {...split(rows, columns)}
    />
  );
}

function SectionTable({ rows }: { rows: readonly NafRow[] }) {
  const { t, format } = useI18n();
  const figure = (label: string, of: (row: NafRow) => number): Column<NafRow> => ({
    label,
    figures: true,
    cell: (row) => format.integer(of(row)),
  });
  const columns = [
    { label: t('indicators:section'), cell: ({ section }: NafRow) => section || '–' },
    { label: t('indicators:name'), cell: ({ section, name }: NafRow) => (section === name ? '' : name) },
    figure(t('indicators:members'), ({ companies }) => companies),
    figure('SIR', ({ sir }) => sir),
    figure('SIA', ({ sia }) => sia),
    figure('SIS', ({ sis }) => sis),
    figure(t('indicators:effectif'), ({ effectif }) => effectif),
  ];
  return (
    <Table
      dense
      caption={t('indicators:sections')}
      columns={columns}
      rowKey={({ section }) => section}
      {...split(rows, columns)}
    />
  );
}
