import { useI18n } from '../i18n';

interface ShortcutListProps {
  /** A key and what it does. Each key stands as `data-key` on its link or field. */
  shortcuts: readonly { key: string; does: string }[];
}

/** The keyboard shortcuts of a page, opened by "?" or by the button, which shows where scripts run. */
export function ShortcutList({ shortcuts }: ShortcutListProps) {
  const { t } = useI18n();
  return (
    <div data-enhance="shortcuts">
      <button type="button" className="plain-button" hidden data-open="">
        {t('kit:shortcuts.title')}
      </button>
      <dialog className="card" aria-labelledby="shortcuts">
        <h2 id="shortcuts">{t('kit:shortcuts.title')}</h2>
        <dl className="summary">
          {[...shortcuts, { key: '?', does: t('kit:shortcuts.list') }].map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div className="choice">
          <input type="checkbox" id="shortcuts-active" data-active="" defaultChecked />
          <label htmlFor="shortcuts-active">{t('kit:shortcuts.active')}</label>
        </div>
        <form method="dialog">
          <button className="btn quiet">{t('kit:close')}</button>
        </form>
      </dialog>
    </div>
  );
}
