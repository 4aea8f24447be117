import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

interface FigureProps {
  title: string;
  desc: string;
  height: number;
  /** The same facts as a table. */
  headings: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  children: ReactNode;
}

/** A drawing with its name, its sentence and, behind it, its figures. */
export function Figure({ title, desc, height, headings, rows, children }: FigureProps) {
  const { t } = useI18n();
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg width="100%" height={height} role="img" aria-label={`${title}. ${desc}`}>
        <title>{title}</title>
        <desc>{desc}</desc>
        {children}
      </svg>
      <details>
        <summary>{t('kit:chart.figures')}</summary>
        <div className="rows dense">
          <table>
            <caption className="sr">{title}</caption>
            <thead>
              <tr>
                {headings.map((heading, index) => (
                  <th key={heading} scope="col" className={index > 0 ? 'fig' : undefined}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={column} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={column} className="fig" data-label={headings[column]}>
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
