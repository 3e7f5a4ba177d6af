import type { ReactNode, Ref } from 'react';
import styles from './MilestoneList.module.css';

interface MilestoneListProps {
  readonly ref?: Ref<HTMLUListElement>;
  /** Something in it is larger than a row and has a shadow: it would be cut off. */
  readonly isOpened?: boolean;
  readonly children: ReactNode;
}

/** A list of milestone rows. */
export function MilestoneList({ isOpened = false, ...rest }: MilestoneListProps) {
  return <ul {...rest} className={isOpened ? undefined : styles.list} />;
}
