import type { ComponentProps } from 'react';
import { useState } from 'react';
import type { FieldTexts } from './Field.tsx';
import { TextField } from './TextField.tsx';
import type { NumberRange } from './wholeNumber.ts';
import { wholeNumberIn, wholeNumberProblem } from './wholeNumber.ts';

/** A field for a whole number in a form, which reads it with `wholeNumberIn` when it is sent. */
export function NumberField(props: Omit<ComponentProps<typeof TextField>, 'inputMode' | 'type'>) {
  return <TextField {...props} inputMode="numeric" />;
}

interface SavedNumberFieldProps extends Omit<FieldTexts, 'error'> {
  /** null while there is none. */
  readonly value: number | null;
  readonly range: NumberRange;
  /** It may be left empty, which hands over null. */
  readonly isClearable?: boolean;
  /** What else is wrong with what would be handed over, in a sentence. */
  readonly problemOf?: (value: number | null) => string | null;
  /** Takes another value than before. */
  readonly onSave: (value: number | null) => void;
}

/** A field for a whole number by itself: it is saved with Enter and when it is left. What cannot be stays in it. */
export function SavedNumberField({
  value,
  range,
  isClearable = false,
  problemOf,
  onSave,
  ...texts
}: SavedNumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wasTried, setWasTried] = useState(false);
  const number = draft === null ? value : wholeNumberIn(draft, range);
  const problem = draft === null ? null : problemIn(draft);

  function problemIn(text: string): string | null {
    const isCleared = isClearable && text.trim() === '';
    return (isCleared ? null : wholeNumberProblem(text, range)) ?? problemOf?.(number) ?? null;
  }

  function save(): void {
    setWasTried(problem !== null);
    if (problem !== null) return;
    setDraft(null);
    if (number !== value) onSave(number);
  }

  return (
    <NumberField
      {...texts}
      value={draft ?? value?.toString() ?? ''}
      onChange={setDraft}
      onBlur={save}
      onEnter={save}
      error={wasTried ? problem : null}
    />
  );
}
