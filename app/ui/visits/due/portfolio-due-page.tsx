import type { DueSet } from '~/domain/visits/due-view';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { DayText } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Select } from '../../kit/select';
import { Figures, StatFigure } from '../../kit/stat-figure';
import { type Column, Table } from '../../kit/table';
import { TextInput } from '../../kit/text-input';

interface Line extends Record<DueSet, number> {
  number: string;
  name: string;
  city: string | null;
  firstOn: string | null;
}

interface PortfolioDuePageProps {
  sums: { companies: number; late: number; soon: number };
  lines: readonly Line[];
  total: number;
  pageSize: number;
  filter: { q: string; only: 'retard' | 'bientot' | null; page: number };
}

const COUNTED = ['retard', 'bientot', 'inconnues', 'mi-carriere', 'attestations'] as const;

/** What is due across the companies one acts for: the oldest day first, each figure opens its list. */
export function PortfolioDuePage({ sums, lines, total, pageSize, filter }: PortfolioDuePageProps) {
  const { t, format } = useI18n();
  const query = (change: Record<string, string | number | null>) =>
    paths.portfolioDue({ q: filter.q, filtre: filter.only, ...change });
  const columns: Column<Line>[] = [
    {
      label: t('due:across.company'),
      cell: ({ number, name, city }) => (
        <>
          <a href={paths.visitsDue(number)}>{name}</a>
          <span className="beneath">
            {[t('shell:company.number', { number }), city].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      label: t('due:across.first'),
      cell: ({ firstOn }) => (firstOn ? <DayText day={firstOn} short /> : '–'),
    },
    ...COUNTED.map((set): Column<Line> => ({
      label: t(`due:sets.${set}`),
      figures: true,
      cell: ({ number, name, [set]: count }) =>
        count === 0 ? (
          '0'
        ) : (
          <a
            href={paths.visitsDue(number, { filtre: set })}
            aria-label={`${format.integer(count)}, ${t(`due:sets.${set}`)}, ${name}`}
          >
            {format.integer(count)}
          </a>
        ),
    })),
  ];
  return (
    <Page
      title={t('due:across.title')}
      lead={t('due:across.lead')}
      crumbs={[{ label: t('due:across.back'), href: paths.portfolio() }]}
    >
      {sums.companies === 0 ? (
        <EmptyState title={t('due:across.noCompany')}>{t('due:across.noCompanyText')}</EmptyState>
      ) : (
        <>
          <Figures>
            <StatFigure
              figure={format.integer(sums.late)}
              label={t('due:state.late')}
              href={paths.portfolioDue({ filtre: 'retard' })}
            />
            <StatFigure
              figure={format.integer(sums.soon)}
              label={t('due:state.soon')}
              href={paths.portfolioDue({ filtre: 'bientot' })}
            />
          </Figures>
          <FilterBar
            action={paths.portfolioDue()}
            label={t('due:across.filter')}
            filtered={filter.q !== '' || filter.only !== null}
          >
            <TextInput name="q" type="search" label={t('due:across.search')} value={filter.q} />
            <Select
              name="filtre"
              label={t('due:across.show')}
              placeholder={t('due:across.all')}
              value={filter.only}
              options={(['retard', 'bientot'] as const).map((value) => ({
                value,
                label: t(`due:across.only.${value}`),
              }))}
            />
          </FilterBar>
          {lines.length === 0 ? (
            <EmptyState title={t('due:across.noMatch')}>{t('due:across.noMatchText')}</EmptyState>
          ) : (
            <Table
              caption={t('due:across.caption')}
              hideCaption
              columns={columns}
              rows={lines}
              rowKey={({ number }) => number}
            />
          )}
          <Pagination page={filter.page} pageSize={pageSize} total={total} href={(page) => query({ page })} />
        </>
      )}
    </Page>
  );
}
