import type { ReactNode } from 'react';
import styles from './FieldError.module.css';

interface FieldErrorProps {
  /** For the `aria-describedby` of what it is about. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** What is wrong with what was entered, with a sign that needs no color. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p className={styles.error} id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5 15 14.3H1z" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
