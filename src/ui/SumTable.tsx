import type { ReactNode } from 'react';
import styles from './SumTable.module.css';

interface SumTableProps {
  readonly caption: ReactNode;
  /** Head, body and foot: names first, figures in the columns after, the sum in the foot. */
  readonly children: ReactNode;
}

/** A sum written out, line by line. */
export function SumTable({ caption, children }: SumTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
