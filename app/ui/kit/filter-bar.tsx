import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { Button } from './button';

interface FilterBarProps {
  /** Address of the list itself. */
  action: string;
  /** What the form finds: "Filtrer les salariés". */
  label: string;
  /** The fields: `TextInput` and `Select`. */
  children: ReactNode;
  /** True when a filter is on: offers the way back to the whole list. */
  filtered?: boolean;
}

/** Filters that live in the address, so that a view can be shared and kept. */
export function FilterBar({ action, label, children, filtered }: FilterBarProps) {
  const { t } = useI18n();
  return (
    <form method="get" action={action} className="filters" role="search" aria-label={label}>
      {children}
      <div className="row">
        <Button quiet>{t('kit:filter.apply')}</Button>
        {filtered && <a href={action}>{t('kit:filter.clear')}</a>}
      </div>
    </form>
  );
}
