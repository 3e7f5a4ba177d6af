import type { ReactNode } from 'react';
import styles from './SectionHeading.module.css';

interface SectionHeadingProps {
  readonly id: string;
  readonly title: string;
  /** At the end of the line: a link or a figure. */
  readonly children?: ReactNode;
}

/** The `<h2>` that names a section. */
export function SectionHeading({ id, title, children }: SectionHeadingProps) {
  return (
    <div className={styles.line}>
      <h2 id={id}>{title}</h2>
      {children !== undefined && <span className={styles.aside}>{children}</span>}
    </div>
  );
}
