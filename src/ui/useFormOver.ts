import { useState } from 'react';

/**
 * The form of an entry that may change meanwhile, as in another tab: what nobody has touched in the form is as in
 * `stored`, so that to save it undoes no change of others. Takes the whole form as it is to be.
 */
export function useFormOver<Form extends object>(
  stored: Form,
): readonly [form: Form, setForm: (next: Form) => void] {
  const [touched, setTouched] = useState<Partial<Form>>({});
  const form = { ...stored, ...touched };

  function setForm(next: Form): void {
    const changed: Partial<Form> = {};
    for (const field in next) {
      if (next[field] !== form[field]) changed[field] = next[field];
    }
    setTouched((before) => ({ ...before, ...changed }));
  }

  return [form, setForm];
}
