import { useDocument } from '../document';
import { useI18n } from '../i18n';
import type { FormState } from './form-state';

interface ErrorSummaryProps {
  /** The refused form: one link per field in error. */
  form?: FormState;
  /** Refusals that belong to no field: sentences. */
  errors?: readonly string[];
}

/**
 * What was refused, at the top of the page, each line leading to its field. Takes the focus where scripts run,
 * and puts "Erreur :" before the title of the document. Shows nothing when nothing is wrong.
 */
export function ErrorSummary({ form, errors = [] }: ErrorSummaryProps) {
  const { t } = useI18n();
  const { head } = useDocument();
  const fields = Object.entries(form?.errors ?? {}).filter(([, error]) => error);
  if (fields.length + errors.length === 0) return null;
  head.refused = true;
  return (
    <div
      className="notice bad"
      role="alert"
      tabIndex={-1}
      data-enhance="focus"
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">{t('kit:errors.title', { count: fields.length + errors.length })}</h2>
      <ul className="bullets">
        {errors.map((error) => (
          <li key={error}>{error}</li>
        ))}
        {fields.map(([name, error]) => (
          <li key={name}>{name === 'form' ? error : <a href={`#${name}`}>{error}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
