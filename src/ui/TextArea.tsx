import type { ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';

type TextAreaInputProps = Omit<
  ComponentProps<'textarea'>,
  keyof FieldTexts | 'aria-describedby' | 'aria-invalid' | 'className' | 'onChange' | 'value'
>;

interface TextAreaProps extends FieldTexts, TextAreaInputProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A field of several lines. */
export function TextArea({
  id,
  label,
  hidesLabel,
  help,
  error,
  onChange,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field id={id} label={label} hidesLabel={hidesLabel} help={help} error={error}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
