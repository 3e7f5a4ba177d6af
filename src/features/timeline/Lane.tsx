import type { ReactNode } from 'react';
import styles from './Lane.module.css';
import type { LaneName } from './lanes.ts';
import { laneHeights } from './lanes.ts';

interface LaneProps {
  readonly name: LaneName;
  readonly children: ReactNode;
}

/** A strip of the picture. What is in it is placed in percent of the axis. */
export function Lane({ name, children }: LaneProps) {
  return (
    <div
      className={styles.lane}
      style={{ blockSize: `${laneHeights[name]}rem` }}
      role="group"
      aria-label={name}
    >
      <div className={styles.axis}>{children}</div>
    </div>
  );
}

/** The names of these lanes, beside them: they stay while the lanes move. */
export function LaneNames({ names }: { readonly names: readonly LaneName[] }) {
  return (
    <div className={styles.names} aria-hidden="true">
      {names.map((name) => (
        <div key={name} className={styles.name} style={{ blockSize: `${laneHeights[name]}rem` }}>
          {name === 'Dates' ? '' : name}
        </div>
      ))}
    </div>
  );
}
