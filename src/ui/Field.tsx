import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Field.module.css';
import { FieldError } from './FieldError.tsx';

/** What every field takes. */
export interface FieldTexts {
  readonly id?: string | undefined;
  readonly label: string;
  /** The label is for assistive technology only: what stands around the field already says it. */
  readonly hidesLabel?: boolean | undefined;
  readonly help?: ReactNode;
  readonly error?: string | null | undefined;
}

/** To be spread on the input, select or textarea. */
interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldTexts {
  /** What has been understood so far of what is being typed: stands in for the help and is spoken. */
  readonly understood?: string | null | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label above, and below it help and what is wrong, both tied to the control. */
export function Field({
  id,
  label,
  hidesLabel = false,
  help,
  error,
  understood,
  children,
}: FieldProps) {
  const generatedId = useId();
  const controlId = id ?? generatedId;
  const helpId = `${controlId}-help`;
  const errorId = `${controlId}-error`;
  const hasError = typeof error === 'string';
  const isUnderstood = typeof understood === 'string';
  const hasHelp = help !== undefined && help !== null && !isUnderstood;
  const describedBy = [hasError ? errorId : null, hasHelp ? helpId : null].filter(Boolean);
  return (
    <div>
      <label className={hidesLabel ? 'visuallyHidden' : styles.label} htmlFor={controlId}>
        {label}
      </label>
      {children({
        id: controlId,
        className: styles.control,
        'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
        'aria-invalid': hasError || undefined,
      })}
      <div aria-live="polite">
        {isUnderstood && <p className={styles.help}>{understood}</p>}
        {hasError && <FieldError id={errorId}>{error}</FieldError>}
      </div>
      {hasHelp && (
        <div className={styles.help} id={helpId}>
          {help}
        </div>
      )}
    </div>
  );
}
