import type { ReactNode } from 'react';
import styles from './KeyHint.module.css';

interface KeyHintProps {
  readonly children: ReactNode;
}

/** A key of the keyboard. */
export function KeyHint({ children }: KeyHintProps) {
  return <kbd className={styles.key}>{children}</kbd>;
}
