/** Takes the person to the first field of a form that says why it cannot be taken as it is. False when none does. */
export function focusInvalidField(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLElement>('[aria-invalid]');
  field?.focus();
  return field !== null;
}
