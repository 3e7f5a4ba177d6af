import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type Drawing = 'fork' | 'line' | 'lost' | 'rise';

interface EmptyStateProps {
  /** Where something begins, where all is done for now, where the way ends, where something adds up. */
  readonly drawing: Drawing;
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  /** The first thing to do here. */
  readonly actions?: ReactNode;
  /** What the place is for. */
  readonly children: ReactNode;
}

const drawings: Readonly<Record<Drawing, ReactNode>> = {
  fork: (
    <>
      <path className={styles.vessel} d="M8 30H28M28 30c10 0 10-18 32-18M28 30c10 0 10 16 32 16" />
      <circle className={styles.tip} cx="9" cy="30" r="4.5" />
    </>
  ),
  line: (
    <>
      <path className={styles.vessel} d="M6 28H66" />
      <path className={styles.wire} d="M6 28H64" />
      <circle className={styles.tip} cx="64" cy="28" r="5" />
    </>
  ),
  rise: (
    <>
      <path className={styles.cross} d="M10 4V44H66" />
      <path className={styles.vessel} d="M14 40c14 0 24-8 30-18 5-8 10-10 18-12" />
      <circle className={styles.tip} cx="12" cy="42" r="4.5" />
    </>
  ),
  lost: (
    <>
      <path className={styles.vessel} d="M6 28H38c8 0 8 14 28 14" />
      <path className={styles.wire} d="M6 28H30" />
      <path className={styles.cross} d="m44 8 14 14M58 8 44 22" />
    </>
  ),
};

/** Stands where there is nothing to show yet. */
export function EmptyState({
  drawing,
  title,
  headingLevel = 2,
  actions,
  children,
}: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      <svg className={styles.drawing} viewBox="0 0 72 56" aria-hidden="true">
        {drawings[drawing]}
      </svg>
      <div>
        <Heading className={styles.title}>{title}</Heading>
        <p className={styles.text}>{children}</p>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
