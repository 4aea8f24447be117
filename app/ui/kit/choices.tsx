import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { describedBy, errorOf, FieldError, type FieldProps } from './field';
import { choicesOf, textOf } from './form-state';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Anything that explains the choice, under it: a `<Why>`. */
  why?: ReactNode;
}

interface GroupProps extends FieldProps {
  choices: readonly Choice[];
  /** In a line instead of a column: two or three short choices. */
  inline?: boolean;
}

/** One of a few choices, all visible. */
export function Radios(props: GroupProps & { value?: string | null }) {
  const chosen = textOf(props.form, props.name, props.value);
  return <Group {...props} type="radio" ticked={[chosen]} />;
}

/** Any of a few choices. */
export function Checkboxes(props: GroupProps & { values?: readonly string[] }) {
  return <Group {...props} type="checkbox" ticked={choicesOf(props.form, props.name, props.values)} />;
}

function Group(props: GroupProps & { type: 'radio' | 'checkbox'; ticked: readonly string[] }) {
  const { t } = useI18n();
  const { name, label, hint, optional, why, choices, inline, type, ticked } = props;
  const id = props.id ?? name;
  const error = errorOf(props);
  return (
    <fieldset className={error ? 'field refused' : 'field'} aria-describedby={describedBy(id, hint, error)}>
      <legend>
        {label}
        {optional && <span className="optional"> {t('kit:optional')}</span>}
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} error={error} />}
      {why}
      <div className={inline ? 'choices across' : 'choices'}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            {...choice}
            type={type}
            name={name}
            id={index === 0 ? id : `${id}-${choice.value}`}
            ticked={ticked.includes(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceLineProps extends Choice {
  type: 'radio' | 'checkbox';
  name: string;
  id: string;
  ticked: boolean;
}

function ChoiceLine({ type, name, id, value, label, hint, why, ticked }: ChoiceLineProps) {
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={ticked}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {why}
    </div>
  );
}

/** A single box to tick: a statement one makes. Sends `on` when ticked. */
export function Checkbox(props: FieldProps & { checked?: boolean; value?: string }) {
  const { name, label, hint, why, checked = false, value = 'on' } = props;
  const id = props.id ?? name;
  const error = errorOf(props);
  return (
    <div className={error ? 'field refused' : 'field'}>
      {error && <FieldError id={id} error={error} />}
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={choicesOf(props.form, name, checked ? [value] : []).includes(value)}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
        />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {why}
      </div>
    </div>
  );
}
