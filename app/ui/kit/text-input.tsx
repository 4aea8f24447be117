import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { Field, type FieldProps } from './field';
import { textOf } from './form-state';

interface TextInputProps extends FieldProps {
  /** The recorded value; what was just typed comes first. */
  value?: string | null;
  type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'time' | 'month' | 'url';
  inputMode?: 'numeric' | 'decimal' | 'text';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Room for about this many characters; the field says how long an answer it expects. */
  width?: 4 | 8 | 12 | 20;
  maxLength?: number;
  /** For dates. */
  min?: string;
  max?: string;
  /** A unit after the field. */
  suffix?: ReactNode;
  /** Id of a datalist. */
  list?: string;
}

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const { value, type = 'text', width, suffix, inputMode, autoComplete, maxLength, min, max, list } = props;
  const code = inputMode === 'numeric';
  return (
    <Field {...props}>
      {(control) => {
        const input = (
          <input
            {...control}
            className={width && `w${width}`}
            type={type}
            data-key={type === 'search' ? '/' : undefined}
            defaultValue={textOf(props.form, props.name, value)}
            spellCheck={code || type === 'email' ? false : undefined}
            {...{ inputMode, autoComplete, maxLength, min, max, list }}
          />
        );
        return suffix ? (
          <span className="affixed">
            {input} <span>{suffix}</span>
          </span>
        ) : (
          input
        );
      }}
    </Field>
  );
}

/** A day, with the browser's own picker. Values are `YYYY-MM-DD`. */
export function DateInput(props: Omit<TextInputProps, 'type' | 'inputMode' | 'width'>) {
  return <TextInput {...props} type="date" width={12} />;
}

interface TextareaProps extends FieldProps {
  value?: string | null;
  rows?: number;
  maxLength?: number;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          rows={props.rows ?? 4}
          maxLength={props.maxLength}
          defaultValue={textOf(props.form, props.name, props.value)}
        />
      )}
    </Field>
  );
}
