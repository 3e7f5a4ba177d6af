import type { ReactNode } from 'react';
import styles from './Tag.module.css';

interface TagProps {
  readonly children: ReactNode;
}

/** A word or two that qualify what they stand beside. */
export function Tag({ children }: TagProps) {
  return <span className={styles.tag}>{children}</span>;
}
