import { ConflictNotice } from '../declarations/conflict-notice';
import { conflicts } from '../declarations/worker-values';
import { useI18n } from '../i18n';
import type { FormState } from '../kit/form-state';

interface StaffConflictProps {
  form: FormState;
  /** The record as a colleague left it, as its form would send it. */
  recorded: Record<string, string>;
  label(name: string): string;
  href: string;
}

/** A colleague saved first: both values of each field that differs. */
export function StaffConflict({ form, recorded, label, href }: StaffConflictProps) {
  const { t } = useI18n();
  return (
    <ConflictNotice
      title={t('company:conflict.title')}
      text={t('company:conflict.text')}
      keepTheirs={href}
      rows={conflicts(form.values, recorded).map((name) => ({
        label: label(name),
        yours: String(form.values[name] ?? ''),
        theirs: recorded[name] ?? '',
      }))}
    />
  );
}
