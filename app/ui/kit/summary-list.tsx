import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** Where to change the value. */
  change?: string;
}

/** What is known, line by line, each with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useI18n();
  return (
    <dl className="summary">
      {rows.map(({ label, value, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="soft">{t('kit:unknown')}</span>}</dd>
          {change && (
            <dd className="act">
              <a href={change}>
                {t('kit:change')}
                <span className="sr"> : {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
