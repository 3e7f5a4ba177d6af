import type { ComponentProps } from 'react';
import { flushSync } from 'react-dom';

interface FormProps extends Omit<ComponentProps<'form'>, 'noValidate' | 'onSubmit'> {
  /** Takes what was entered. Not called while a field says what is wrong with it. */
  readonly onSubmit: () => void;
}

/**
 * A form that the app checks, not the browser. When it cannot be taken as it is, the first field that says why gets
 * the focus, also where fields say so only once it has been tried.
 */
export function Form({ onSubmit, ...rest }: FormProps) {
  return (
    <form
      {...rest}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        if (focusInvalidField(form)) return;
        flushSync(onSubmit);
        focusInvalidField(form);
      }}
    />
  );
}

/** False when no field is invalid. */
function focusInvalidField(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLElement>('[aria-invalid]');
  field?.focus();
  return field !== null;
}
