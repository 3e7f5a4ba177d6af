import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

interface DataTableProps {
  readonly caption: ReactNode;
  /** Head and body. */
  readonly children: ReactNode;
}

/** A table to be read line by line; on paper its lines stand closer. */
export function DataTable({ caption, children }: DataTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
