import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

export interface Column<Row> {
  label: string;
  cell(row: Row): ReactNode;
  /** Figures stand at the end of their column. */
  figures?: boolean;
  /** The cell that names the row; the first column unless another says so. */
  heading?: boolean;
  /** The label is for listeners only: a column of actions. */
  quiet?: boolean;
  /** Address that sorts by this column, and the order the rows are in. */
  sort?: { href: string; order?: 'ascending' | 'descending' };
}

interface TableProps<Row> {
  /** What the rows are; `hideCaption` when a heading just above says it. */
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  /** A box to tick on each row, sent as `name` with the form `form`. */
  select?: { name: string; form?: string; label(row: Row): string };
  /** Totals, one cell per column. */
  totals?: readonly ReactNode[];
  /** Rows stand close: staff pages. */
  dense?: boolean;
}

// Nobody acts on paper.
const classOf = <Row,>({ figures, quiet }: Column<Row>) => (figures ? 'fig' : quiet ? 'no-print' : undefined);

/** Rows and columns; a card per row under 640 px. */
export function Table<Row>(props: TableProps<Row>) {
  const { t } = useI18n();
  const { caption, hideCaption, columns, rows, rowKey, select, totals, dense } = props;
  const heading = columns.find((column) => column.heading) ?? columns[0];
  return (
    <div className={dense ? 'rows dense' : 'rows'}>
      <table>
        <caption className={hideCaption ? 'sr' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {select && (
              <th scope="col" className="tick">
                <input type="checkbox" data-select-all="" hidden aria-label={t('kit:table.selectAll')} />
                <span className="sr">{t('kit:table.select')}</span>
              </th>
            )}
            {columns.map((column) => (
              <th key={column.label} scope="col" className={classOf(column)} aria-sort={column.sort?.order}>
                {column.sort ? (
                  <a href={column.sort.href}>{column.label}</a>
                ) : column.quiet ? (
                  <span className="sr">{column.label}</span>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {select && (
                <td className="tick">
                  <input
                    type="checkbox"
                    name={select.name}
                    value={rowKey(row)}
                    form={select.form}
                    aria-label={select.label(row)}
                  />
                </td>
              )}
              {columns.map((column) => {
                const className = classOf(column);
                return column === heading ? (
                  <th key={column.label} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.label}
                    className={className}
                    data-label={column.quiet ? undefined : column.label}
                  >
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              {select && <td />}
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.label} scope="row">
                    {totals[index]}
                  </th>
                ) : (
                  <td
                    key={column.label}
                    className={column.figures ? 'fig' : undefined}
                    data-label={column.label}
                  >
                    {totals[index]}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
