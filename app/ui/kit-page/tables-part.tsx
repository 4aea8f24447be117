import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { BulkBar } from '../kit/bulk-bar';
import { Button } from '../kit/button';
import { DayText, Money } from '../kit/date-time';
import { FilterBar } from '../kit/filter-bar';
import { Pagination } from '../kit/pagination';
import { Select } from '../kit/select';
import { type Column, Table } from '../kit/table';
import { CategoryTag } from '../kit/tag';
import { TextInput } from '../kit/text-input';

interface Row {
  id: string;
  name: string;
  post: string;
  start: string;
  category: 'SIS' | 'SIA' | 'SIR';
  cents: number;
}

const rows: Row[] = [
  { id: '1', name: 'Martin Jeanne', post: 'Boulangère', start: '2019-09-02', category: 'SIA', cents: 11_600 },
  { id: '2', name: 'Diallo Moussa', post: 'Pâtissier', start: '2022-03-14', category: 'SIS', cents: 11_600 },
  {
    id: '3',
    name: 'Le Goff Anne-Marie',
    post: 'Couvreuse',
    start: '2026-11-02',
    category: 'SIR',
    cents: 5_800,
  },
];

/** Filters, a table with boxes, its bulk actions and its pages; then a dense one. */
export function TablesPart({ here }: { here: string }) {
  const { t, format } = useI18n();
  const x = (key: string) => t(`kitpage:${key}`);
  const columns: Column<Row>[] = [
    {
      label: x('name'),
      cell: (row) => <a href={here}>{row.name}</a>,
      sort: { href: here, order: 'ascending' },
    },
    { label: x('post'), cell: (row) => row.post },
    { label: x('date'), cell: (row) => <DayText day={row.start} short /> },
    { label: x('category'), cell: (row) => <CategoryTag category={row.category} t={t} /> },
    { label: x('amount'), cell: (row) => <Money cents={row.cents} />, figures: true },
    {
      label: x('actions'),
      quiet: true,
      cell: (row) => (
        <a href={here} aria-label={`${x('edit')} : ${row.name}`}>
          {x('edit')}
        </a>
      ),
    },
  ];
  return (
    <>
      <FilterBar action={paths.kit({ partie: 'listes' })} label={x('filters')} filtered>
        <TextInput name="q" type="search" label={x('name')} />
        <Select
          name="categorie"
          label={x('category')}
          placeholder={x('all')}
          options={['SIS', 'SIA', 'SIR'].map((value) => ({ value, label: value }))}
        />
      </FilterBar>
      <Table
        caption={x('workers')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        select={{
          name: 'salarie',
          form: 'selection',
          label: ({ name }) => `${t('kit:table.select')} ${name}`,
        }}
        totals={[x('total'), '', '', '', <Money key="total" cents={29_000} />, '']}
      />
      <BulkBar form="selection" action={here}>
        <Select name="poste" id="bulk-post" label={x('post')} options={[{ value: '1', label: x('baker') }]} />
        <Button slim>{x('setPost')}</Button>
      </BulkBar>
      <Pagination
        page={5}
        pageSize={25}
        total={1_320}
        href={(page) => paths.kit({ partie: 'listes', page })}
      />
      <Table
        dense
        caption={x('dense')}
        columns={columns.slice(0, 5)}
        rows={[...rows, ...rows.map((row) => ({ ...row, id: `${row.id}b` }))]}
        rowKey={({ id }) => id}
      />
      <p className="soft">{format.list(rows.map(({ name }) => name))}</p>
    </>
  );
}
