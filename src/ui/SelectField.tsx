import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
}

interface SelectFieldProps<Value extends string> extends FieldTexts {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly (SelectOption<Value> | SelectGroup<Value>)[];
}

/** A choice from a list of options, which may stand in named groups. */
export function SelectField<Value extends string>({
  value,
  onChange,
  options,
  ...texts
}: SelectFieldProps<Value>) {
  const choices = options.flatMap((entry) => ('options' in entry ? entry.options : [entry]));
  return (
    <Field {...texts}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(entry)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function optionElement({ value, label }: SelectOption<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
