import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

interface AutosaveFormProps {
  /** Where the button sends the answers; the page itself when absent. */
  action?: string;
  /** Where they are sent as one types: answers 204 with `X-Version`, 409 or 422, shows no page. Absent for readers. */
  saveTo?: string;
  /** Version of the row being edited: an old one shows both values instead of overwriting. */
  version?: number;
  children: ReactNode;
}

/**
 * A form whose answers are saved as one types where scripts run, and at its button everywhere.
 */
export function AutosaveForm({ action, saveTo, version, children }: AutosaveFormProps) {
  const { t } = useI18n();
  return (
    <form
      method="post"
      action={action}
      className="form"
      data-enhance={saveTo && 'autosave'}
      data-save-to={saveTo}
      data-saving={t('kit:autosave.saving')}
      data-saved={t('kit:autosave.saved', { time: '{{time}}' })}
      data-failed={t('kit:autosave.failed')}
      data-refused={t('kit:autosave.refused')}
      data-conflict={t('kit:autosave.conflict')}
    >
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {children}
      <p role="status" data-save-state="" />
    </form>
  );
}
