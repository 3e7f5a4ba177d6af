import type { ReactNode } from 'react';
import styles from './GroupHeading.module.css';

interface GroupHeadingProps {
  readonly level: 2 | 3;
  readonly count: number;
  readonly isOverdue?: boolean;
  readonly children: ReactNode;
}

/** The heading of a group of rows, with their number. */
export function GroupHeading({ level, count, isOverdue = false, children }: GroupHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={isOverdue ? styles.overdue : styles.heading}>
      {children} <span className={styles.count}>{count}</span>
    </Heading>
  );
}
