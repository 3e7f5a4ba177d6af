import type { ReactNode } from 'react';
import styles from './Lane.module.css';

interface LaneProps {
  readonly name: string;
  /** Height of what is in it, in rem. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A named strip of the picture. What is in it is placed in percent of the axis. */
export function Lane({ name, height, children }: LaneProps) {
  return (
    <div className={styles.lane} role="group" aria-label={name}>
      <div className={styles.name} aria-hidden="true">
        {name}
      </div>
      <div className={styles.track} style={{ blockSize: `${height}rem` }}>
        <div className={styles.axis}>{children}</div>
      </div>
    </div>
  );
}
