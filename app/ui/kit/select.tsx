import { Field, type FieldProps } from './field';
import { textOf } from './form-state';

export interface Option {
  value: string;
  label: string;
  /** Options of the same group stand together under its name. */
  group?: string;
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  value?: string | null;
  /** First, empty choice: "Choisir un poste". Left out, the first option is chosen. */
  placeholder?: string;
}

/** One choice of a known list, with the browser's own control. */
export function Select(props: SelectProps) {
  const { options, value, placeholder } = props;
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Field {...props}>
      {(control) => (
        <select {...control} defaultValue={textOf(props.form, props.name, value)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {groups.map((group) => {
            const choices = options.filter((option) => option.group === group).map(choice);
            return group ? (
              <optgroup key={group} label={group}>
                {choices}
              </optgroup>
            ) : (
              choices
            );
          })}
        </select>
      )}
    </Field>
  );
}

const choice = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
