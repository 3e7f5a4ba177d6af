import type { ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';

type InputProps = Omit<
  ComponentProps<'input'>,
  | keyof FieldTexts
  | 'aria-describedby'
  | 'aria-invalid'
  | 'className'
  | 'onChange'
  | 'type'
  | 'value'
>;

interface TextFieldProps extends FieldTexts, InputProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter in the field, but not the one that ends the composing of a character. */
  readonly onEnter?: () => void;
  readonly type?: 'text' | 'url' | 'search';
}

/** A field of one line. */
export function TextField({
  id,
  label,
  hidesLabel,
  help,
  error,
  onChange,
  onEnter,
  onKeyDown,
  type = 'text',
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hidesLabel={hidesLabel} help={help} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type={type}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          }}
        />
      )}
    </Field>
  );
}
