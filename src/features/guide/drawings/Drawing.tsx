import type { ReactNode } from 'react';
import styles from './drawings.module.css';

export interface DrawnStep {
  readonly label: string;
  /** Drawn in a field of 200 by 130. */
  readonly picture: ReactNode;
}

interface DrawingProps {
  /** What the steps show, for those who cannot see them. */
  readonly description: string;
  readonly steps: readonly DrawnStep[];
}

/** Steps of a procedure from left to right, their words outside of the pictures, so that they keep their size. */
export function Drawing({ description, steps }: DrawingProps) {
  return (
    <div className={styles.steps} role="img" aria-label={description}>
      {steps.map(({ label, picture }, index) => (
        <div key={label} className={styles.step}>
          <svg className={styles.picture} viewBox="0 0 200 130">
            {picture}
          </svg>
          <span>
            <b>{index + 1}</b> {label}
          </span>
        </div>
      ))}
    </div>
  );
}
