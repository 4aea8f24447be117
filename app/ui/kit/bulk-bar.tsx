import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

interface BulkBarProps {
  /** Id of the form that the boxes of the table belong to. */
  form: string;
  action: string;
  /** What to do with the ticked rows: fields and buttons. */
  children: ReactNode;
}

/** Acts on the rows ticked in a table (`select.form` of the table is `form` here). Counts them where scripts run. */
export function BulkBar({ form, action, children }: BulkBarProps) {
  const { t } = useI18n();
  return (
    <form
      method="post"
      action={action}
      id={form}
      className="bulk"
      data-enhance="select-many"
      data-one={t('kit:bulk.count', { count: 1 })}
      data-many={t('kit:bulk.count', { count: 99 }).replace('99', '#')}
      data-none={t('kit:bulk.none')}
    >
      <strong data-count="" role="status">
        {t('kit:bulk.title')}
      </strong>
      {children}
    </form>
  );
}
