import type { ReactNode } from 'react';
import styles from './DataRow.module.css';

interface DataRowProps {
  readonly title: string;
  /** What it is and how it stands. */
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions: ReactNode;
}

/** One thing that can be done with the record as a whole. */
export function DataRow({ title, children, actions }: DataRowProps) {
  return (
    <div className={styles.row}>
      <div>
        <h3>{title}</h3>
        <div className={styles.text}>{children}</div>
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
