import type { ReactNode } from 'react';
import type { NamedTarget } from './TargetButtons.tsx';
import { TargetButtons } from './TargetButtons.tsx';
import styles from './TargetHead.module.css';

interface TargetHeadProps {
  readonly target: NamedTarget;
  /** For which it holds. */
  readonly years?: string;
  readonly onEdit: () => void;
  /** Buttons before those that change the target. */
  readonly children?: ReactNode;
}

/** The name of a target with what can be done to it. */
export function TargetHead({ target, years, onEdit, children }: TargetHeadProps) {
  return (
    <div className={styles.head}>
      <h3>
        {target.name}
        {years !== undefined && <span className={styles.years}> {years}</span>}
      </h3>
      <span className={styles.buttons}>
        {children}
        <TargetButtons target={target} onEdit={onEdit} />
      </span>
    </div>
  );
}
