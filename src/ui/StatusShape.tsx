import type { ReactNode } from 'react';
import styles from './StatusShape.module.css';

type Status = 'overdue' | 'due-soon' | 'upcoming' | 'begun' | 'done' | 'done-late' | 'undated';

interface StatusShapeProps {
  readonly status: Status;
}

const check = <path className={styles.cut} d="m5 8.2 2.2 2.2L11.2 6" />;
const ring = <circle className={styles.ring} cx="8" cy="8" r="6" />;

const shapes: Readonly<Record<Status, ReactNode>> = {
  overdue: (
    <>
      <path d="M8 1.5 15 14.3H1z" />
      <path className={styles.cut} d="M8 6v4M8 12v.3" />
    </>
  ),
  'due-soon': (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  upcoming: ring,
  begun: ring,
  done: (
    <>
      <circle cx="8" cy="8" r="7" />
      {check}
    </>
  ),
  'done-late': (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3" />
      {check}
    </>
  ),
  undated: <circle className={styles.dashedRing} cx="8" cy="8" r="6" />,
};

/** Tells the statuses apart without color. The words stand beside it. */
export function StatusShape({ status }: StatusShapeProps) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
