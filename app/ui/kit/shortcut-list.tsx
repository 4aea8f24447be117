import { useI18n } from '../i18n';

/** The keyboard shortcuts of a staff page, opened by "?". Each key stands as `data-key` on its link or field. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly { key: string; does: string }[] }) {
  const { t } = useI18n();
  return (
    <dialog className="card" data-enhance="shortcuts" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('kit:shortcuts')}</h2>
      <dl className="summary">
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="btn quiet">{t('kit:close')}</button>
      </form>
    </dialog>
  );
}
