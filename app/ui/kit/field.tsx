import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { type FormState } from './form-state';

export interface FieldProps {
  /** Name sent with the form; also the id that the error summary points to, unless `id` is given. */
  name: string;
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  /** The refused form: value and error come from it by `name`. */
  form?: FormState;
  /** A sentence that says what is wrong, when there is no `form`. */
  error?: string;
  /** Marks a field that may stay empty. All others are needed. */
  optional?: boolean;
  /** Explanation behind the question: a `<Why>`. */
  why?: ReactNode;
}

/** Attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
}

/** Label above, hint, error, control: the same order in every form. */
export function Field(props: FieldProps & { children: (control: ControlAttributes) => ReactNode }) {
  const { t } = useI18n();
  const { name, label, hint, optional, why, children } = props;
  const id = props.id ?? name;
  const error = errorOf(props);
  return (
    <div className={error ? 'field refused' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {t('kit:optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} error={error} />}
      {children({
        id,
        name,
        'aria-describedby': describedBy(id, hint, error),
        'aria-invalid': error ? true : undefined,
      })}
      {why}
    </div>
  );
}

/** What is wrong with a field, if anything is. */
export function errorOf({
  form,
  name,
  error,
}: Pick<FieldProps, 'form' | 'name' | 'error'>): string | undefined {
  return error ?? form?.errors[name];
}

/** Ids of hint and error, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** What is wrong and how to mend it, above the control. */
export function FieldError({ id, error }: { id: string; error: string }) {
  const { t } = useI18n();
  return (
    <p className="error" id={`${id}-error`}>
      <span className="sr">{t('shell:error')} </span>
      {error}
    </p>
  );
}
