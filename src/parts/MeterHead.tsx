import styles from './MeterHead.module.css';

interface MeterHeadProps {
  readonly name: string;
  /** What has been reached. */
  readonly value: string;
  /** What is to be reached, with its unit. */
  readonly of: string;
  /** The figure stands below the name where there is room: for several beside each other. */
  readonly isStacked?: boolean;
}

/** The line above a meter: what is measured, and the figure. */
export function MeterHead({ name, value, of, isStacked = false }: MeterHeadProps) {
  return (
    <p className={isStacked ? styles.stacked : styles.head}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>
        <b>{value}</b> of {of}
      </span>
    </p>
  );
}
