import { parseDay } from '~/domain/shared/day';
import { useI18n } from '~/ui/i18n';
import type { ImportPageData } from './import-page';
import { remarkText } from './words';

type Line = NonNullable<ImportPageData['lines']>['lines'][number];

/** What a line means: a new person, field by field what changes, or what is wrong with it. */
export function LineText({ row, headers }: { row: Line; headers: readonly string[] }) {
  const { t, format } = useI18n();
  const { kind, draft, changes, problems, alike } = row;
  const remarks = problems.map((problem) => remarkText(t, format, problem, { headers, alike }));
  return (
    <>
      {kind === 'new' && draft && (
        <p>
          {t('imports:preview.newDetail', {
            post: draft.postName ?? t('imports:preview.noPost'),
            start: draft.startOn ? format.shortDay(draft.startOn) : t('imports:preview.noStart'),
          })}
        </p>
      )}
      {kind === 'left' && alike?.birthDate && <p className="soft">{format.shortDay(alike.birthDate)}</p>}
      {remarks.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {changes.length > 0 && (
        <ul className="bullets">
          {changes.map((change) => (
            <li key={change.field}>
              {t(`imports:field.${change.field}`)} <del>{valueText(change.before)}</del>{' '}
              <span className="sr">{t('imports:preview.to')}</span>
              <span aria-hidden="true">→</span> <ins>{valueText(change.after)}</ins>
            </li>
          ))}
        </ul>
      )}
    </>
  );

  function valueText(value: unknown): string {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      return t('imports:preview.nothing');
    if (Array.isArray(value)) return format.list(value.map(String));
    if (typeof value === 'boolean') return t(value ? 'imports:preview.yes' : 'imports:preview.no');
    const text = String(value);
    return parseDay(text) ? format.shortDay(text) : text;
  }
}
